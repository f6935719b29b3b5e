import type { CivilDate } from '../../scoring';
import { daysBetween } from '../../scoring';
import type { QuickEntry } from './read-line';
import type { QuickTarget } from './target';
import { inQuotes } from './words';

/** The line that reads as this entry in every locale, and as no other. */
export function printLine(
  entry: Pick<QuickEntry, 'target' | 'value' | 'sum' | 'date' | 'note'>,
  targets: readonly QuickTarget[],
  today: CivilDate,
): string {
  const { target, value, sum, date, note } = entry;
  const back = daysBetween(date, today);
  const day = back === 0 ? '' : back === 1 ? '^^' : date;
  const same = targets.filter(({ title }) => title === target.title);
  const nth = same.length > 1 ? `#${same.findIndex(({ id }) => id === target.id) + 1}` : '';
  const amount = sum === undefined ? `=${plain(value)}` : `${sum < 0 ? '' : '+'}${plain(sum)}`;
  return [day, inQuotes(target.title), nth, amount, note && inQuotes(note)].filter(Boolean).join(' ');
}

/** Three digits behind a point may be a group of thousands somewhere; four are not. */
function plain(value: number): string {
  const text = /e-/.test(String(value)) ? value.toFixed(20).replace(/0+$/, '') : String(value);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
