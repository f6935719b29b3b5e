import type { Change } from './change';
import { applyPatch, byStamp, type RecordState } from './fold';
import { cancelledStamps } from './undo';

/** A field before and after a change; absent where it was not set. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One line of what the log tells of a record; `clockOf(stamp).time` is its instant. */
export type HistoryEntry = { stamp: string; label: string } & (
  | { what: 'made' | 'removed' | 'broughtBack' | 'moved' }
  | { what: 'changed'; fields: FieldChange[] }
);

/**
 * What happened to one record, the oldest first, from the whole log or at least all changes that touch the record, in
 * any order. A change that was taken back is left out together with its undo, and one that was brought back by a redo
 * is told once; so is what a change set to the value that stood there already. `moved` is a new place in a list.
 */
export function historyOfRecord(id: string, changes: readonly Change[]): HistoryEntry[] {
  const touching = changes.filter(({ patches }) => patches.some((patch) => patch.id === id));
  const cancelled = cancelledStamps(changes);
  const standing = touching.filter(({ stamp }) => !cancelled.has(stamp)).sort(byStamp);
  const entries: HistoryEntry[] = [];
  let before: RecordState | undefined;
  for (const { stamp, label, patches } of standing) {
    let after = before;
    for (const patch of patches) if (patch.id === id) after = applyPatch(after, patch, stamp);
    if (after) entries.push(...entriesBetween(before, after).map((entry) => ({ stamp, label, ...entry })));
    before = after;
  }
  return entries;
}

type Told<Entry> = Entry extends unknown ? Omit<Entry, 'stamp' | 'label'> : never;

/** Said by an entry of their own, or no field that a person has set. */
const ownEntry = new Set(['kind', 'id', 'made', 'removed', 'order', 'objective']);

function entriesBetween(before: RecordState | undefined, after: RecordState): Told<HistoryEntry>[] {
  if (!before) return [{ what: 'made' }];
  const differs = (field: string) => !isSame(before[field], after[field]);
  const fields = Object.keys({ ...before, ...after }).filter(
    (field) => !ownEntry.has(field) && differs(field),
  );
  const entries: Told<HistoryEntry>[] = [];
  if (fields.length > 0)
    entries.push({
      what: 'changed',
      fields: fields.map((field) => ({ field, before: before[field], after: after[field] })),
    });
  if (differs('order') || differs('objective')) entries.push({ what: 'moved' });
  if (!before.removed !== !after.removed) entries.push({ what: after.removed ? 'removed' : 'broughtBack' });
  return entries;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
