import { type Change, cycleIdOf, type Doc, type RecordState } from '../../../core/model';

/** An objective or a key result that can be erased; removed ones too, for their words are still in the log. */
export interface Erasable {
  id: string;
  kind: 'objective' | 'keyResult';
  /** The last title it had; '' where it never had one. */
  title: string;
  isRemoved: boolean;
  /** How many records of each kind hang on it. */
  goes: Map<string, number>;
}

export interface ErasableCycle {
  id: string;
  erasables: Erasable[];
}

const parentOf = (record: RecordState): unknown => record.objective ?? record.keyResult ?? record.parent;

/** What can be erased, the newest cycle first, each objective before its key results. */
export function erasablesOf(docs: readonly Doc[], log: readonly Change[]): ErasableCycle[] {
  const titles = lastTitles(log);
  return docs
    .filter((doc) => doc.id.startsWith('cycle:'))
    .sort((one, other) => (one.id < other.id ? 1 : -1))
    .flatMap((doc) => {
      const records = Object.values(doc.records);
      const children = Map.groupBy(records, parentOf);
      const erasable = (record: RecordState): Erasable => ({
        id: record.id,
        kind: record.kind as Erasable['kind'],
        title: titles.get(record.id) ?? '',
        isRemoved: record.removed === true || record.title === undefined,
        goes: countsBelow(record.id, children),
      });
      const objectives = records.filter((one) => one.kind === 'objective');
      const known = new Set(objectives.map((one) => one.id));
      const keyResults = records.filter((one) => one.kind === 'keyResult');
      const erasables = [
        ...objectives.flatMap((one) => [one, ...keyResults.filter((child) => child.objective === one.id)]),
        ...keyResults.filter((one) => !known.has(String(one.objective))),
      ].map(erasable);
      return erasables.length > 0 ? [{ id: cycleIdOf(doc.id), erasables }] : [];
    });
}

function lastTitles(log: readonly Change[]): Map<string, string> {
  const newest = new Map<string, { stamp: string; title: string }>();
  for (const { stamp, patches } of log)
    for (const { id, set } of patches)
      if (typeof set.title === 'string' && stamp > (newest.get(id)?.stamp ?? ''))
        newest.set(id, { stamp, title: set.title });
  return new Map([...newest].map(([id, { title }]) => [id, title]));
}

function countsBelow(id: string, children: ReadonlyMap<unknown, RecordState[]>): Map<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set([id]);
  for (const parent of seen)
    for (const child of children.get(parent) ?? [])
      if (!seen.has(child.id)) {
        seen.add(child.id);
        counts.set(child.kind, (counts.get(child.kind) ?? 0) + 1);
      }
  return counts;
}
