import { inChainOrder } from '../../../core/snapshot';
import { sayPage } from '../../shared/words/plan-on-a-page';
import type { SheetContent, SheetLine } from './sheet-content';

/** What stands on the sheet, to be read line by line. */
export function SheetText({ content, locale }: { content: SheetContent; locale: string }) {
  return (
    <details class="sheet-text">
      <summary>{sayPage(locale, 'asText')}</summary>
      <h2>{content.title}</h2>
      <p>{content.about}</p>
      {content.statements.map(({ name, text }) => (
        <p key={name}>
          <b>{name}</b> {text}
        </p>
      ))}
      {content.map && (
        <section>
          <h3>{sayPage(locale, 'scorecard')}</h3>
          <ul>
            {inChainOrder(content.map.objectives.length, content.map.shape.links).map((place) => {
              const one = content.map?.objectives[place];
              return (
                <li key={place}>
                  <bdi>{one?.text}</bdi>
                  {[one?.detail, one?.drives].filter(Boolean).map((words) => (
                    <span key={words}> · {words}</span>
                  ))}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {sectionsOf(content.lines).map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {lines.map((line, at) => (
              <li key={at} class={line.level}>
                <bdi>{line.text}</bdi>
                {[line.end, line.bar?.words].filter(Boolean).map((words) => (
                  <span key={words}> · {words}</span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function sectionsOf(lines: readonly SheetLine[]): { heading: string; lines: SheetLine[] }[] {
  const sections: { heading: string; lines: SheetLine[] }[] = [];
  for (const line of lines)
    if (line.level === 'section') sections.push({ heading: line.text, lines: [] });
    else sections.at(-1)?.lines.push(line);
  return sections;
}
