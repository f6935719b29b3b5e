import { elementOf, type Snapshot, scoreSnapshot } from '../snapshot';
import { formatDateRange, sayStatus, statusWord, usableLocale } from '../words';
import { letters } from './letters';
import { sayPublish } from './messages';
import { type Status, shapes } from './table';

/** What a pasted table had above and below itself, as patterns over the `letters` of a whole text. */
export interface AroundTable {
  above?: string;
  below: string;
}

/**
 * Tells the lines that came with a table from what others wrote beside it: its very title, its cycle in any week and
 * status, and the sentences of any day with its public id. Undefined where it has none.
 */
export function aroundTable(snapshot: Snapshot, wanted: string): AroundTable | undefined {
  if (!snapshot.publicId) return undefined;
  const locale = usableLocale(wanted);
  const title = [snapshot.cycle?.title, snapshot.title].filter(Boolean).join(' · ');
  const isStrategy = elementOf(snapshot).tag !== 'okr-scorecard';
  const above = isStrategy ? exactly(snapshot.title ?? '') : exactly(title) + cycleOf(snapshot, locale);
  const asOf = withAny(sayPublish(locale, 'asOf', { date: anything }), 30);
  const pace = withAny(sayPublish(locale, 'pace', { expected: anything }), 6);
  return {
    ...(above && { above: `^${above}$` }),
    below: `^${asOf}(?:${pace})?${exactly(snapshot.publicId)}$`,
  };
}

/** The days of the cycle, the week and the status, as far as a table had them. */
function cycleOf(snapshot: Snapshot, locale: string): string {
  const { cycle, asOf } = snapshot;
  const { of = 0 } = scoreSnapshot(snapshot, asOf).week ?? {};
  const weeks = Array.from({ length: of }, (_, at) => sayStatus(locale, 'week', { week: at + 1, of }));
  const statuses = Object.entries(shapes).map(
    ([status, shape]) => `${shape}${statusWord(status as Status, locale)}`,
  );
  const dates = cycle && exactly(formatDateRange(cycle.start, cycle.end, locale));
  return `${dates ?? ''}${dates ? either(weeks) : ''}${either(statuses)}`;
}

/** One of them behind a dot, or none. */
const either = (texts: readonly string[]): string =>
  texts.length > 0 ? `(?:${exactly('·')}(?:${texts.map(exactly).join('|')}))?` : '';

const anything = '\u{f0000}';
const withAny = (sentence: string, most: number): string =>
  exactly(sentence).replace(anything, `.{1,${most}}?`);

const exactly = (text: string): string => letters(text).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
