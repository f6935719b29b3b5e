import type { Change } from '../model';
import type { DeviceState } from './database';
import { emptyHead, type Head } from './head';
import { foldInto, type Page } from './pages';
import { append, leftToDone, putState, type WriteTransaction } from './write';

/** All pages of the view that changes make up. */
export const pagesFrom = (changes: readonly Change[]): Page[] => [...foldInto(new Map(), changes).values()];

/** Writes log and view anew from changes, numbered in the order they are given in. Ends the transaction. */
export function rewriteInto(
  tx: WriteTransaction,
  state: DeviceState,
  generation: number,
  changes: readonly Change[],
): Head {
  leftToDone(tx.objectStore('log').clear());
  let head: Head = { ...emptyHead, generation };
  for (const change of changes) head = append(tx, head, change);
  putView(tx, pagesFrom(changes));
  const docs = changes.flatMap(({ patches }) => patches.map((patch) => patch.doc));
  putState(tx, { ...state, cycles: [] }, head, state.clock, docs);
  tx.commit();
  return head;
}

/** Replaces the whole view. */
export function putView(tx: WriteTransaction, pages: readonly Page[]): void {
  const docs = tx.objectStore('docs');
  leftToDone(docs.clear());
  for (const page of pages) leftToDone(docs.put(page));
}
