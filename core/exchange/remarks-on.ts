import type { CivilDate } from '../scoring';
import { holds } from './check-in-targets';
import type { NamedCycle } from './cycle-name';
import { isLive, type Known } from './known';
import type { Say } from './messages';
import type { RowReport } from './preview';
import type { Entry } from './write-drafts';

/** What is to be said of check-ins that will be written: that they are of another time than their cycle, or of one to come. */
export function remarksOn(entries: readonly Entry[], known: Known, today: CivilDate, say: Say): RowReport[] {
  const titles = new Map(entries.map(({ id, fields }) => [id, fields.title]));
  return entries.flatMap(({ kind, id, parent, cycle, fields, fate, file, line }): RowReport[] => {
    if (kind !== 'checkIn' || fate === 'there') return [];
    const date = String(known.records.get(id)?.state.date ?? fields.date);
    const title = String(known.records.get(parent)?.state.title ?? titles.get(parent) ?? '');
    const isOutside = !holds(cycle, date);
    if (isOutside && isClosed(cycle, known))
      return [{ file, line, why: say('outsideClosed', { title, date }) }];
    return [
      ...(isOutside ? [say('outsideCycle', { title, date })] : []),
      ...(date > today ? [say('later', { title, date })] : []),
    ].map((why) => ({ file, line, why }));
  });
}

/** What the files say of a cycle's end is written only where its record is not there, or does not say it. */
function isClosed({ id, review }: NamedCycle, known: Known): boolean {
  const record = known.records.get(id);
  return (record && isLive(record) ? record.state.closed : (record?.state.closed ?? review?.closed)) === true;
}
