import type { InitiativeDraft, MilestoneDraft, PhaseDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle } from '../said';
import { readList } from './list-cell';
import type { Listed } from './more';
import { readPhases } from './phases-cell';
import type { OwnRow } from './row';

/** The id of a record of the project's own sheet that was added there, without one. */
export const ownIdOf = (kind: string, ...names: string[]): string =>
  identityOf('pacemark-okrs', kind, ...names);

/** Milestones as the last column lists them with their ids, else as the lines of their own. */
export const milestonesOf = (
  own: OwnRow,
  keyResult: string,
  listed: readonly Listed<'milestone'>[] | undefined,
  lines: string,
): MilestoneDraft[] =>
  itemsOf('milestone', keyResult, listed, lines).map(({ id, ...fields }) => ({
    ...own.place,
    id,
    fields: { ...fields, keyResult },
  }));

/** Phased targets as the last column lists them with their ids, else as their own column says. */
export function phasesOf(
  own: OwnRow,
  keyResult: string,
  listed: readonly Listed<'phase'>[] = [],
  text: string,
  reading: Reading,
): PhaseDraft[] {
  const read: Listed<'phase'>[] | undefined =
    listed.length > 0 ? [...listed] : readPhases(text, reading.amount);
  if (!read) reading.remark(own.row, 'phasedLeft');
  return (read ?? []).flatMap(({ id, date, value }) =>
    date !== undefined && value !== undefined
      ? [
          {
            ...own.place,
            id: id ?? ownIdOf('phase', keyResult, date),
            fields: { keyResult, date, value },
          },
        ]
      : [],
  );
}

export const initiativesOf = (
  own: OwnRow,
  parent: string,
  listed: readonly Listed<'initiative'>[] | undefined,
  lines: string,
): InitiativeDraft[] =>
  itemsOf('initiative', parent, listed, lines).map(({ id, ...fields }) => ({
    ...own.place,
    id,
    fields: { ...fields, parent },
  }));

function itemsOf<K extends 'milestone' | 'initiative'>(
  kind: K,
  parent: string,
  listed: readonly Listed<K>[] = [],
  lines: string,
): (Listed<K> & { id: string; title: string })[] {
  const items = listed.length > 0 ? listed : (readList(lines) as Listed<K>[]);
  return items.flatMap((item) =>
    item.title
      ? [
          {
            ...item,
            id: item.id ?? ownIdOf(kind, parent, nameKey(item.title)),
            title: cut(item.title, longestTitle),
          },
        ]
      : [],
  );
}
