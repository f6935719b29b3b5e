import { applyPatch, byStamp, type Change, type Doc, type DocId, type Patch } from '../model';

/**
 * A document is kept as one page of its structure and sixteen of its check-ins or readings, so that a check-in writes a few
 * kilobytes and not the whole quarter; one range reads them all. Pages are found by the record's id alone.
 */
export interface Page {
  /** `cycle:2026-q4`, or `cycle:2026-q4#7` for check-ins; the same of a scorecard. */
  id: string;
  records: Doc['records'];
}

const mark = '#';
const pagesOfCheckIns = 16;

export const pageOf = ({ doc, kind, id }: Pick<Patch, 'doc' | 'kind' | 'id'>): string =>
  kind === 'checkIn' || kind === 'reading' ? `${doc}${mark}${spread(id)}` : doc;

/** All pages of a document: no id of a document holds the mark, and `$` is the sign behind it. */
export const pagesOf = (doc: DocId): IDBKeyRange => IDBKeyRange.bound(doc, `${doc}$`, false, true);

/** The documents that pages make up. */
export function joined(pages: Iterable<Page>): Map<DocId, Doc> {
  const docs = new Map<DocId, Doc>();
  for (const { id: page, records } of pages) {
    const [id = page] = page.split(mark);
    const doc = docs.get(id);
    if (doc) Object.assign(doc.records, records);
    else docs.set(id, { id, records: { ...records } });
  }
  return docs;
}

/**
 * Folds changes into pages, in the order of their stamps, each once; of them only the patches on given records, if
 * ids are given. Changes the map that it gives back.
 */
export function foldInto(
  pages: Map<string, Page>,
  changes: readonly Change[],
  ids?: ReadonlySet<string>,
): Map<string, Page> {
  let last = '';
  for (const { stamp, patches } of [...changes].sort(byStamp)) {
    if (stamp === last) continue;
    last = stamp;
    for (const patch of patches) {
      if (ids && !ids.has(patch.id)) continue;
      const id = pageOf(patch);
      const page = pages.get(id) ?? { id, records: {} };
      pages.set(id, page);
      page.records[patch.id] = applyPatch(page.records[patch.id], patch, stamp);
    }
  }
  return pages;
}

function spread(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return (hash >>> 0) % pagesOfCheckIns;
}
