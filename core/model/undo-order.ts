import type { Change } from './change';

/**
 * The newest change of a device that is not taken back yet, or the one of this stamp if it is not. Takes the device's
 * changes, newest first.
 */
export async function nextUndo(
  newestFirst: AsyncIterable<Change>,
  stamp?: string,
): Promise<Change | undefined> {
  const undone = new Set<string>();
  for await (const change of newestFirst) {
    if (stamp && change.stamp < stamp) return undefined;
    if (undone.has(change.stamp)) continue;
    if (change.undoes) undone.add(change.undoes);
    else if (!stamp || change.stamp === stamp) return change;
  }
  return undefined;
}

/** The newest undo that stands; a change that is no undo ends what can be redone. */
export async function nextRedo(newestFirst: AsyncIterable<Change>): Promise<Change | undefined> {
  const run = new Map<string, Change>();
  for await (const change of newestFirst) {
    if (!change.undoes) break;
    run.set(change.stamp, change);
  }
  const undone = new Set<string>();
  for (const change of run.values()) {
    const undoes = change.undoes as string;
    const isRedo = run.has(undoes);
    if (!isRedo && !undone.has(change.stamp)) return change;
    if (isRedo && !undone.has(change.stamp)) undone.add(undoes);
  }
  return undefined;
}
