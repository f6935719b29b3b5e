import type { ImportPreview, KnownRecords } from '../../../core/exchange';
import { mainScorecard } from '../../../core/model';
import type { Committed, Store } from '../../../core/store';

export interface WrittenImport {
  /** What was found new when it was written: less than was shown where some of it had come since. */
  preview: ImportPreview;
  /** Absent where nothing was new any more. */
  committed?: Committed;
}

/** What of a store files are read against. */
export const knownIn = async (store: Store): Promise<KnownRecords> =>
  (await store.readAll()).filter(({ id }) => id.startsWith('cycle:') || id === mainScorecard);

/**
 * Brings in what a preview shows. The preview may have waited while another window wrote, so the files are read again
 * against what is there inside the transaction: what was edited since stays.
 */
export async function writeImport(
  store: Store,
  shown: ImportPreview,
  read: (known: KnownRecords) => ImportPreview,
): Promise<WrittenImport> {
  let preview = shown;
  const docIds = [...(await knownIn(store)).map(({ id }) => id), ...shown.patches.map(({ doc }) => doc)];
  const committed = await store.commit('import', [...new Set(docIds)], (docs) => {
    preview = read([...docs.values()]);
    return preview.patches;
  });
  return { preview, ...(committed && { committed }) };
}
