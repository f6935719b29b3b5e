import type { Doc } from './fold';
import type { Kind } from './records';
import { isWhole } from './whole';

/** The whole records of a document that were not removed, by their kind, in no order. */
export function recordsOf(doc: Doc | undefined): <T>(kind: Kind) => T[] {
  const records = new Map<Kind, unknown[]>();
  for (const record of Object.values(doc?.records ?? {})) {
    const { kind } = record;
    if (record.removed || !isWhole(kind, record)) continue;
    const list = records.get(kind);
    if (list) list.push(record);
    else records.set(kind, [record]);
  }
  return <T>(kind: Kind) => (records.get(kind) ?? []) as T[];
}

export function groupBy<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byOrder = (a: { order?: string; id: string }, b: { order?: string; id: string }): number =>
  compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id);

interface Dated {
  date: string;
  made: string;
  id: string;
}

/** By date, of one date by when they were recorded. */
export const byDate = (a: Dated, b: Dated): number =>
  compare(a.date, b.date) || compare(a.made, b.made) || compare(a.id, b.id);
