import type { Change, Patch } from './change';
import { byStamp, foldRecord } from './fold';

/**
 * The stamps of changes that do not count when a record is folded for an undo: those that were taken back, and
 * the undos themselves. An undo that was itself undone (a redo) gives its change back.
 */
export function cancelledStamps(changes: readonly Change[], alsoCancel?: string): Set<string> {
  const cancelled = new Set<string>();
  if (alsoCancel) cancelled.add(alsoCancel);
  for (const change of [...changes].sort(byStamp).reverse()) {
    if (!change.undoes) continue;
    if (!cancelled.has(change.stamp)) cancelled.add(change.undoes);
    cancelled.add(change.stamp);
  }
  return cancelled;
}

/** The inverse of a change: what it sets back, and the fields it leaves because a later change won them. */
export interface Inverse {
  patches: Patch[];
  left: { kind: string; id: string; field: string }[];
}

/**
 * Works out the patches that take `target` back, from all changes that touch its records. Only fields that it
 * still wins are set; a record that it made loses them and is whole no longer, so it is not shown. Taking back an
 * undo brings its change back. A record of which nothing is set has its patch all the same: by it whoever asks for
 * the record's history learns that the change was taken back.
 */
export function inverseOf(target: Change, history: ReadonlyMap<string, readonly Change[]>): Inverse {
  const inverse: Inverse = { patches: [], left: [] };
  for (const patch of target.patches) {
    const changes = history.get(patch.id) ?? [];
    const now = live(changes);
    const then = live(changes, target.stamp);
    const before = foldRecord(patch.id, then);
    const set: Record<string, unknown> = {};
    for (const field of Object.keys(patch.set)) {
      const wins = target.undoes
        ? [undefined, target.undoes].includes(winnerOf(patch.id, field, then))
        : winnerOf(patch.id, field, now) === target.stamp;
      if (wins) set[field] = before?.[field] ?? (field === 'removed' ? false : null);
      else inverse.left.push({ kind: patch.kind, id: patch.id, field });
    }
    inverse.patches.push({ doc: patch.doc, kind: patch.kind, id: patch.id, set });
  }
  return inverse;
}

const live = (changes: readonly Change[], alsoCancel?: string): Change[] => {
  const cancelled = cancelledStamps(changes, alsoCancel);
  return changes.filter((change) => !cancelled.has(change.stamp));
};

function winnerOf(id: string, field: string, changes: readonly Change[]): string | undefined {
  let winner: string | undefined;
  for (const { stamp, patches } of changes)
    if (patches.some((patch) => patch.id === id && Object.hasOwn(patch.set, field)))
      if (winner === undefined || stamp > winner) winner = stamp;
  return winner;
}
