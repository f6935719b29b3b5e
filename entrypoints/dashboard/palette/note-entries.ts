import type { Doc } from '../../../core/model';
import { cycleDoc } from '../../../core/model/plan';
import { type SearchIndex, search, type Written } from '../../../core/model/search';
import { formatDate } from '../../../core/words';
import { sayPalette } from '../../shared/words/palette';
import { cycleAddress } from '../frame/route';
import type { Entry } from './entry';

const mostSearched = 100;
export const mostNotes = 8;

/** The newest notes and blockers that hold every word of a query; each opens its key result. */
export function noteEntries(
  query: string,
  index: SearchIndex,
  docs: readonly Doc[],
  closed: ReadonlySet<string>,
  locale: string,
): Entry[] {
  if (query.trim().length < 2) return [];
  const notes = search(index, query, mostSearched).found.filter(
    ({ what }) => what === 'note' || what === 'blocker',
  );
  return notes.slice(0, mostNotes).map((one) => ({
    // Two key results that are bound to one KPI show the same reading.
    id: `note-${one.cycleId}-${one.keyResult ?? ''}-${one.id}-${one.what}`,
    group: 'notes',
    title: one.text,
    about: sayPalette(locale, 'noteOf', { title: one.about ?? '', date: formatDate(one.date, locale) }),
    doing: { go: addressOf(one, docs, closed) },
  }));
}

/** The panel of the key result that was checked in; a closed cycle is read where all that is past is. */
function addressOf(
  { cycleId, id, keyResult }: Written,
  docs: readonly Doc[],
  closed: ReadonlySet<string>,
): string {
  if (closed.has(cycleId)) return `#/past/${encodeURIComponent(cycleId)}`;
  const checkIn = docs.find((doc) => doc.id === cycleDoc(cycleId))?.records[id];
  return cycleAddress(cycleId, keyResult ?? String(checkIn?.keyResult ?? ''));
}
