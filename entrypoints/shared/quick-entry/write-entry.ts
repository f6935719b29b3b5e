import type { QuickEntry } from '../../../core/exchange/quick-entry';
import type { Plan } from '../../../core/model/plan';
import type { Committed, Store } from '../../../core/store';
import { checkIn } from '../quarter/check-in';
import { writeReading } from '../scorecard/write-reading';

/** Writes what a line of quick entry came to, as one action. Resolves to what was written when it is durable. */
export function writeEntry(
  store: Store,
  plan: Plan,
  { target, value, sum, date, note = '' }: QuickEntry,
): Promise<(Committed & { value: number }) | undefined> {
  if (target.kind === 'kpi') return writeReading(store, target.id, { value, sum, date, note });
  return checkIn(store, plan, target.id, { value, sum }, { note, blocker: '' }, date);
}
