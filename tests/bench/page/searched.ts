import { markedParts, search } from '../../../core/model/search';
import { archiveOf } from '../../../entrypoints/dashboard/past-cycles/archive';
import { today } from './now';
import { opened, productName } from './opened';

/** What is looked for: words of most notes, of one title, of none. */
const queries = ['teams form', 'churn', 'partners regions', 'nowhere to be found', 'e'];

/** Searches everything ever written as the page of past cycles does; the slowest of the queries. */
export async function timeSearch(): Promise<number> {
  const archive = await everything();
  const times = queries.map((query) => {
    const begun = performance.now();
    const { found } = search(archive.index, query, 50);
    for (const one of found) markedParts(one.text, query, 240);
    return performance.now() - begun;
  });
  return Math.max(...times);
}

async function everything() {
  const store = await opened(productName);
  const docs = await store.readAll();
  store.close();
  const archive = archiveOf(docs, today());
  if (archive.index.written.length < 100) throw new Error('There is too little to be searched.');
  return archive;
}
