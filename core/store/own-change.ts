import { type Change, type Doc, type DocId, type Inverse, inverseOf, type Patch } from '../model';
import type { Copies } from './copies';
import { joined } from './pages';
import {
  appendOwn,
  beginWrite,
  historyOf,
  newestFirst,
  orAbort,
  readAllPages,
  readPages,
  stateOf,
  type WriteTransaction,
  type Written,
} from './write';

/** A change of this device in its transaction, not yet on disk. */
export interface OwnChange {
  tx: WriteTransaction;
  written: Written;
  /** Fields that an undo left alone, because a later change had won them. */
  left: Inverse['left'];
}

/** Patches, or how they follow from the documents as they are inside the transaction. */
export type Patches = readonly Patch[] | ((docs: ReadonlyMap<DocId, Doc>) => Patch[]);

/** Writes one action of a person. What is no patch ends it before anything is written; undefined where none is left. */
export async function writeOwn(
  { db, device }: Copies,
  { label, docIds, patches }: { label: string; docIds: readonly DocId[]; patches: Patches },
  checkedPatch: (patch: Patch) => Patch,
): Promise<OwnChange | undefined> {
  if (typeof patches !== 'function') {
    const checked = patches.map(checkedPatch);
    if (checked.length === 0) return undefined;
    const tx = beginWrite(db);
    const [state, pages] = await Promise.all([stateOf(tx, device), readPages(tx, checked)]);
    const written = appendOwn(tx, state, pages, { label, patches: checked }, device.now());
    return { tx, written, left: [] };
  }
  const tx = beginWrite(db);
  const [state, pages] = await Promise.all([stateOf(tx, device), readAllPages(tx, docIds)]);
  const checked = await orAbort(tx, () => patches(joined(pages.values())).map(checkedPatch));
  if (checked.length === 0) return undefined;
  return { tx, written: appendOwn(tx, state, pages, { label, patches: checked }, device.now()), left: [] };
}

/** Takes back one of this device's changes; undefined where `choose` finds none. */
export async function takeBack(
  { db, device }: Copies,
  choose: (newestFirst: AsyncIterable<Change>) => Promise<Change | undefined>,
): Promise<OwnChange | undefined> {
  const tx = beginWrite(db);
  const state = await stateOf(tx, device);
  const target = await choose(newestFirst(tx, state.device));
  if (!target) return undefined;
  const ids = target.patches.map((patch) => patch.id);
  const [history, pages] = await Promise.all([historyOf(tx, ids), readPages(tx, target.patches)]);
  const { patches, left } = inverseOf(target, history);
  const draft = { label: target.label, patches, undoes: target.stamp };
  return { tx, written: appendOwn(tx, state, pages, draft, device.now()), left };
}
