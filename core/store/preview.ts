import {
  applyPatch,
  byStamp,
  type Change,
  cancelledStamps,
  type DocId,
  type Patch,
  type RecordState,
} from '../model';
import type { Copies } from './copies';
import { joined } from './pages';
import { freshOf } from './same-stamp';

/** One record as it is and as it will be; where one of them is not there it is added, or gone. */
export interface RecordDifference {
  doc: DocId;
  kind: string;
  id: string;
  before?: RecordState;
  after?: RecordState;
}

/** What taking changes from elsewhere will do. */
export interface MergePreview {
  /** Changes that are not here yet. */
  fresh: number;
  known: number;
  /** Only records that will look different. */
  differences: RecordDifference[];
}

type Records = Map<string, { doc: DocId; state: RecordState }>;

/** Works out in memory what a merge would do; writes nothing. */
export async function previewMerge({ db }: Copies, changes: readonly Change[]): Promise<MergePreview> {
  const [log, docs] = await Promise.all([db.getAll('log'), db.getAll('docs')]);
  const here = log.map(({ change }) => change);
  const fresh = freshOf(changes, here);
  const touched = new Set(fresh.flatMap(({ patches }) => patches.map(({ id }) => id)));
  const after = folded([...here, ...fresh], touched);
  const before: Records = new Map();
  for (const doc of joined(docs).values())
    for (const state of Object.values(doc.records))
      if (touched.has(state.id)) before.set(state.id, { doc: doc.id, state });
  return {
    fresh: fresh.length,
    known: changes.length - fresh.length,
    differences: differences(before, after),
  };
}

/**
 * The patches that take back what changes from elsewhere brought, wherever nothing later has won: the records they
 * touched become what they are without them.
 */
export function patchesWithout(log: readonly Change[], stamps: ReadonlySet<string>): Patch[] {
  const touched = new Set(
    log.flatMap(({ stamp, patches }) => (stamps.has(stamp) ? patches.map(({ id }) => id) : [])),
  );
  const now = folded(log, touched);
  const others = log.filter(({ stamp }) => !stamps.has(stamp));
  // An undo that was itself taken back set what the merge had brought: neither of the two counts here.
  const cancelled = cancelledStamps(others);
  const without = folded(
    others.filter(({ stamp }) => !cancelled.has(stamp)),
    touched,
  );
  return differences(now, without).map(({ doc, kind, id, before, after }) => {
    const set: Record<string, unknown> = {};
    for (const field of Object.keys({ ...before, ...after }))
      if (!['kind', 'id', 'made'].includes(field) && !isSame(before?.[field], after?.[field]))
        set[field] = after?.[field] ?? (field === 'removed' ? false : null);
    return { doc, kind, id, set };
  });
}

function folded(changes: readonly Change[], ids: ReadonlySet<string>): Records {
  const records: Records = new Map();
  for (const { stamp, patches } of [...changes].sort(byStamp))
    for (const patch of patches)
      if (ids.has(patch.id))
        records.set(patch.id, {
          doc: patch.doc,
          state: applyPatch(records.get(patch.id)?.state, patch, stamp),
        });
  return records;
}

const differences = (before: Records, after: Records): RecordDifference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    const { doc, state } = other ?? one ?? {};
    if (!doc || !state || isSame(fieldsOf(one?.state), fieldsOf(other?.state))) return [];
    return [{ doc, kind: state.kind, id, before: one?.state, after: other?.state }];
  });

const fieldsOf = (state: RecordState | undefined) =>
  state && Object.entries({ ...state, made: '' }).sort(([a], [b]) => (a < b ? -1 : 1));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
