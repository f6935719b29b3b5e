import { clockOf } from '../../model';
import { localDate } from '../../scoring';
import { formatDate } from '../../words';
import { sayBackup } from '../messages/backup';
import type { BackupReading, LeftOut } from './reading';

/** What a person should know of a backup that was read: no sentence where all is well. */
export function backupNotes(reading: BackupReading, locale: string): string[] {
  if (!reading.ok) return [sayBackup(locale, reading.problem)];
  const { changes, leftOutCount, missing, ahead } = reading;
  const notes: string[] = [];
  if (reading.isCut) {
    const latest = changes.reduce((time, { stamp }) => Math.max(time, clockOf(stamp).time), 0);
    notes.push(sayBackup(locale, 'cut', { count: changes.length, date: dayOf(latest, locale) }));
  }
  if (reading.isEdited) notes.push(sayBackup(locale, 'edited'));
  if (leftOutCount > 0) notes.push(sayBackup(locale, 'leftOut', { count: leftOutCount }));
  if (missing > 0) notes.push(sayBackup(locale, 'missing', { count: missing }));
  if (ahead.count > 0)
    notes.push(sayBackup(locale, 'taken.ahead', { count: ahead.count, date: dayOf(ahead.latest, locale) }));
  return notes;
}

/** Why one line was left out, in one sentence that names the line. */
export function leftOutSentence(left: LeftOut, locale: string): string {
  const { line, why } = left;
  return sayBackup(locale, `left.${why}`, {
    line,
    ...('field' in left ? { field: left.field } : {}),
    ...('first' in left ? { first: left.first } : {}),
    ...('time' in left ? { date: dayOf(left.time, locale) } : {}),
  });
}

const dayOf = (time: number, locale: string): string => formatDate(localDate(new Date(time)), locale);
