import type { Copies } from './copies';
import { emptyHead, isSameHead } from './head';
import { beginWrite, putState, refold, stateOf, type Written } from './write';

/** Takes out of database and journal what was just written; where another window has written since, it stays. */
export async function withdraw({ db, journal, device, feed }: Copies, written: Written): Promise<void> {
  const [first] = written.entries;
  const last = written.entries.at(-1);
  const tx = beginWrite(db);
  const state = await stateOf(tx, device);
  if (!first || !last || !isSameHead(state, last)) {
    tx.commit();
    return tx.done;
  }
  const log = tx.objectStore('log');
  const arrival = first.arrival - 1;
  const [before] = await Promise.all([
    log.get(arrival),
    log.delete(IDBKeyRange.bound(first.arrival, last.arrival)),
  ]);
  await refold(
    tx,
    written.entries.flatMap(({ change }) => change.patches),
  );
  putState(tx, state, { ...first, arrival, hash: before?.hash ?? emptyHead.hash }, state.clock, []);
  tx.commit();
  await tx.done;
  await journal.retract(written.entries);
  feed.tell({ docs: written.docs });
}
