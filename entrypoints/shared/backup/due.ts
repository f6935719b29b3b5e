import type { Head } from '../../../core/store';
import type { BackupMemory, SavedBackup } from './memory';

const day = 24 * 60 * 60 * 1000;
const afterLast = 30 * day;
const afterFirstEntries = 14 * day;
export const notNow = 7 * day;
const week = 7 * day;

type Place = Pick<Head, 'generation' | 'arrival'>;

/** How many changes no saved file holds; undefined where something was erased since, which a count cannot tell. */
export function changesSince(last: SavedBackup | undefined, head: Place): number | undefined {
  if (!last) return head.arrival;
  return last.generation === head.generation ? Math.max(0, head.arrival - last.arrival) : undefined;
}

const isSaved = (last: SavedBackup | undefined, head: Place): boolean => changesSince(last, head) === 0;

/** Whether so much time lies between; a clock that was set back by more counts as so much. */
const hasPassed = (time: number, since: number, now: number): boolean => Math.abs(now - since) >= time;

/** Whether to remind: 30 days after the last file, or 14 after the first entries, where there is something new. */
export function isReminderDue(memory: BackupMemory, head: Place, now: number): boolean {
  const { last, since, notBefore = 0, reminds } = memory;
  const isPutOff = now < notBefore && notBefore - now <= notNow;
  if (!reminds || isPutOff || head.arrival === 0 || isSaved(last, head)) return false;
  return last
    ? hasPassed(afterLast, last.made, now)
    : since !== undefined && hasPassed(afterFirstEntries, since, now);
}

/** Whether the weekly file is due. */
export function isWeeklyDue({ last, isWeekly }: BackupMemory, head: Place, now: number): boolean {
  if (!isWeekly || head.arrival === 0 || isSaved(last, head)) return false;
  return !last || hasPassed(week, last.made, now);
}
