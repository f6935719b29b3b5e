import { isMissed, type ScoredKeyResult } from '../../snapshot';
import { formatDate } from '../../words';
import { escapeHtml } from '../escape';
import { sayPublish } from '../messages';
import { scoreText } from '../table';
import { type Columns, valueSize, valueTexts } from './columns';
import type { Look } from './look';
import { barMark, sparkMark, statusMark } from './marks';
import { type Block, element, paragraph, row, stack } from './svg';

const padding = 8;
const least = 20;

/** A key result's row: title with what else is to be known, value, bar, trend, status. */
export function keyResultRow(
  keyResult: ScoredKeyResult,
  columns: Columns,
  lang: string | undefined,
  locale: string,
  look: Look,
): Block {
  const { standing, history = [], note = '' } = keyResult;
  const { title, bar, trend, status } = columns;
  const words = stack(
    paragraph(
      withUnits(keyResult.title),
      title.width,
      { size: 15, ink: 'text', isWritten: true, lang },
      look,
    ),
    paragraph(factsOf(keyResult, locale), title.width, { size: 13, ink: 'text-2' }, look),
    paragraph(note, title.width, { size: 13, ink: 'text-2', isWritten: true, lang }, look),
  );
  const value = valueBlock(keyResult, columns, locale, look);
  const inside = Math.max(least, words.height, value.height);
  return {
    height: inside + padding * 2,
    at(x, y) {
      const middle = y + padding + inside / 2;
      return [
        words.at(title.x, middle - words.height / 2),
        value.at(x, middle - value.height / 2),
        barMark(standing, bar.x, middle, bar.width, look),
        trend ? sparkMark(standing, history, [trend.x, middle], look) : '',
        statusMark(standing, [status.x, middle], locale, look),
      ].join('');
    },
  };
}

/** A number stays with its per cent sign. */
const withUnits = (title: string): string => title.replace(/(\d) (?=[%‰])/g, '$1\u00a0');

const factsOf = (
  { committed, movedTarget, score, standing, measured }: ScoredKeyResult,
  locale: string,
): string =>
  [
    committed && sayPublish(locale, isMissed({ committed, score }) ? 'missed' : 'committed'),
    movedTarget && sayPublish(locale, 'movedTarget'),
    score !== undefined && scoreText(score, undefined, locale),
    standing.stale &&
      measured.date &&
      sayPublish(locale, 'since', { date: formatDate(measured.date, locale, 'short') }),
  ]
    .filter(Boolean)
    .join(' · ');

/** The value with its target in one row, or the target beneath it where one row has no room for both. */
function valueBlock(
  keyResult: ScoredKeyResult,
  { value: { x, width } }: Columns,
  locale: string,
  look: Look,
): Block {
  const [current, target] = valueTexts(keyResult, locale);
  const strong = { size: valueSize, isBold: true, ink: 'text', isEnd: true } as const;
  const quiet = { size: valueSize, ink: 'text-2', isEnd: true } as const;
  const together = look.measure(current, valueSize, true) + look.measure(` ${target}`, valueSize, false);
  if (together > width) {
    const rows = stack(paragraph(current, width, strong, look), paragraph(target, width, quiet, look));
    return { height: rows.height, at: (_, y) => rows.at(x, y) };
  }
  const inside =
    element('tspan', { 'font-weight': 700, fill: look.inks.text }, escapeHtml(current)) +
    (target && escapeHtml(` ${target}`));
  return { height: valueSize, at: (_, y) => row(inside, x, y + valueSize / 2, quiet, look) };
}
