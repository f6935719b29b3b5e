import type { Change, Patch } from './change';

/** A record as the view holds it: its fields, its kind, and when it was made. */
export interface RecordState {
  kind: string;
  id: string;
  made: string;
  [field: string]: unknown;
}

/** One document of the view: the records of a cycle, of a scorecard, or of the person. */
export interface Doc {
  id: string;
  records: Record<string, RecordState>;
}

/** Sets a later patch on a record; the caller vouches that its stamp is later than all before it. */
export function applyPatch(state: RecordState | undefined, patch: Patch, stamp: string): RecordState {
  const next: RecordState = state ? { ...state } : { kind: patch.kind, id: patch.id, made: stamp };
  for (const [field, value] of Object.entries(patch.set)) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  return next;
}

/** Order of the log's fold: by stamp; the same change twice is folded once by whoever collects them. */
export const byStamp = (a: { stamp: string }, b: { stamp: string }): number =>
  a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : 0;

/** Folds the changes that touch one record, in the order of their stamps: the later wins, field by field. */
export function foldRecord(id: string, changes: readonly Change[]): RecordState | undefined {
  let state: RecordState | undefined;
  for (const change of [...changes].sort(byStamp))
    for (const patch of change.patches) if (patch.id === id) state = applyPatch(state, patch, change.stamp);
  return state;
}
