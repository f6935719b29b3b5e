import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayKpis } from '../../shared/words/kpis';
import { monthName } from './month-name';
import type { Pasted } from './paste-readings';

interface PastePreviewProps {
  pasted: Pasted;
  locale: string;
  onWrite(): void;
  onLeave(): void;
}

/** So many cells that could not be read are told one by one. */
const mostTold = 12;

/** What a pasted block would write and what of it is left out; nothing is written before it is asked for. */
export function PastePreview({ pasted, locale, onWrite, onLeave }: PastePreviewProps) {
  const { writes, problems, outside } = pasted;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.querySelector('button')?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={box}
      class="objective paste"
      aria-labelledby="paste-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <h2 id="paste-title">{sayKpis(locale, 'pasteTitle')}</h2>
      <div role="status">
        <p>
          {writes.length > 0
            ? sayKpis(locale, 'pasteCount', { count: writes.length })
            : sayKpis(locale, 'pasteNone')}
        </p>
        {problems.length > 0 && <p>{sayKpis(locale, 'pasteProblems', { count: problems.length })}</p>}
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, mostTold).map(({ kpi, month, problem }) => (
              <li key={`${kpi.record.id} ${month.id}`}>
                <bdi>{kpi.record.title}</bdi>, {monthName(month, locale)}: {problem}
              </li>
            ))}
            {problems.length > mostTold && <li>…</li>}
          </ul>
        )}
        {outside > 0 && <p>{sayKpis(locale, 'pasteOutside', { count: outside })}</p>}
      </div>
      <div class="doings">
        {writes.length > 0 && (
          <button type="button" class="primary" onClick={onWrite}>
            {sayKpis(locale, 'pasteWrite')} <span aria-hidden="true">↵</span>
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {sayKpis(locale, 'pasteLeave')}{' '}
          <span aria-hidden="true">
            <kbd>Esc</kbd>
          </span>
        </button>
      </div>
    </section>
  );
}
