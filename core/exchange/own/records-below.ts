import type { InitiativeDraft, MilestoneDraft, PhaseDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle } from '../said';
import { asCell } from './cell';
import { readList, writeList } from './list-cell';
import type { Listed } from './more';
import { readPhases, writePhases } from './phases-cell';
import type { OwnRow } from './row';

/** The id of a record of the project's own sheet that was added there, without one. */
export const ownIdOf = (kind: string, ...names: string[]): string =>
  identityOf('pacemark-okrs', kind, ...names);

/** The key result, or the objective, that records hang below. */
interface Above {
  own: OwnRow;
  id: string;
  /** Its row was copied from one above: the records that the row lists are those of the first, and not its own. */
  isCopy: boolean;
}

/** Milestones as the last column lists them with their ids, or as their own column says otherwise. */
export const milestonesOf = (above: Above, reading: Reading): MilestoneDraft[] =>
  itemsOf('milestone', above, above.own.more.milestones, cellOf('milestones', above, reading)).map(
    ({ id, ...fields }) => ({ ...above.own.place, id, fields: { ...fields, keyResult: above.id } }),
  );

export const initiativesOf = (above: Above, reading: Reading): InitiativeDraft[] =>
  initiatives(above, above.own.more.initiatives, cellOf('initiatives', above, reading));

/** An objective's own, which have no column. */
export const objectiveInitiativesOf = (above: Above): InitiativeDraft[] =>
  initiatives(above, above.own.more.objectiveInitiatives, undefined);

/** Phased targets as the last column lists them with their ids, or as their own column says otherwise. */
export function phasesOf(above: Above, reading: Reading): PhaseDraft[] {
  const { own, id: keyResult, isCopy } = above;
  const listed = own.more.phases ?? [];
  const cell = cellOf('phases', above, reading);
  const isListed = cell === undefined || cell === asCell(writePhases(listed.filter(isPhase)));
  const read: Listed<'phase'>[] | undefined = isListed
    ? listed
    : readPhases(cell, reading.amount)?.map((one) => ({
        ...one,
        id: listed.find(({ date }) => date === one.date)?.id,
      }));
  if (!read) reading.remark(own.row, 'phasedLeft');
  return (read ?? []).filter(isPhase).map(({ id, date, value }) => ({
    ...own.place,
    id: (isCopy ? undefined : id) ?? ownIdOf('phase', keyResult, date),
    fields: { keyResult, date, value },
  }));
}

/** What a person sees of them; undefined where the file has no such column. */
const cellOf = (field: string, { own }: Above, reading: Reading): string | undefined =>
  reading.has(field) ? reading.cell(own.row, field) : undefined;

const isPhase = <P extends Listed<'phase'>>(one: P): one is P & { date: string; value: number } =>
  one.date !== undefined && one.value !== undefined;

const initiatives = (
  above: Above,
  listed: readonly Listed<'initiative'>[] | undefined,
  cell: string | undefined,
): InitiativeDraft[] =>
  itemsOf('initiative', above, listed, cell).map(({ id, ...fields }) => ({
    ...above.own.place,
    id,
    fields: { ...fields, parent: above.id },
  }));

function itemsOf<K extends 'milestone' | 'initiative'>(
  kind: K,
  { id: parent, isCopy }: Above,
  listed: readonly Listed<K>[] = [],
  cell: string | undefined,
): (Listed<K> & { id: string; title: string })[] {
  const isListed = cell === undefined || cell === asCell(writeList(listed));
  return (isListed ? listed : itemsInCell(cell, listed)).flatMap((item) =>
    item.title
      ? [
          {
            ...item,
            id: (isCopy ? undefined : item.id) ?? ownIdOf(kind, parent, nameKey(item.title)),
            title: cut(item.title, longestTitle),
          },
        ]
      : [],
  );
}

/** A line of the cell is the listed record of its title, whatever else was changed about it. */
function itemsInCell<K extends 'milestone' | 'initiative'>(
  cell: string,
  listed: readonly Listed<K>[],
): Listed<K>[] {
  const left = [...listed];
  return readList(cell).map((item) => {
    const at = left.findIndex(({ title = '' }) => nameKey(title) === nameKey(item.title ?? ''));
    const [found = {}] = (at < 0 ? [] : left.splice(at, 1)) as Listed<'initiative'>[];
    const { done: _done, due: _due, ...same } = found;
    return { ...same, ...item } as Listed<K>;
  });
}
