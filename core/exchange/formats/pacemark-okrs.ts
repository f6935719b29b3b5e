import { type Drafts, type KeyResultDraft, noDrafts, type ObjectiveDraft } from '../drafts';
import { nameKey } from '../identity';
import { columnsOf, okrHeaders } from '../own/columns';
import { safeId } from '../own/more';
import { initiativesOf, milestonesOf, objectiveInitiativesOf, ownIdOf, phasesOf } from '../own/records-below';
import { keyResultFieldsOf, type OwnRow, ownRowOf, reviewsIn } from '../own/row';
import { linkByTitle } from '../own/supports-cell';
import { cut, longestTitle } from '../said';
import type { Format, Reading } from './format';

/** The sheet of OKRs that this project wrote itself. It gives each record its id, so that nothing is ever doubled. */
export const pacemarkOkrs: Format = {
  id: 'pacemark-okrs',
  columns: columnsOf(okrHeaders),
  unused: ['progress', 'status'],
  required: ['cycle', 'objective', 'keyResult', 'metric', 'objectiveId', 'keyResultId'],
  dates: ['due', 'asOf', 'cycleStart', 'cycleEnd'],
  amounts: [
    'start',
    'target',
    'atLeast',
    'atMost',
    'tolerance',
    'weight',
    'score',
    'proposedScore',
    'current',
  ],
  numbersIn: 'en',
  read,
};

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const reviews = reviewsIn(reading);
  const objectives = new Map<string, number>();
  const keyResults = new Map<string, number>();
  const named: Parameters<typeof linkByTitle>[0][number][] = [];
  for (const row of reading.rows) {
    const own = ownRowOf(row, reading, reviews);
    if (!own) continue;
    const { line } = row;
    const isObjective = own.title === '';
    const keyResult = isObjective ? undefined : keyResultOf(own, keyResults, reading);
    const before = objectives.get(own.objectiveId);
    if (isObjective && before !== undefined) reading.refuse(row, 'twiceObjective', { line: before });
    if (isObjective ? before !== undefined : !keyResult) continue;
    if (before === undefined) {
      objectives.set(own.objectiveId, line);
      // A key result whose objective is not known has that one's id, but not its name.
      if (own.name) {
        const objective = objectiveOf(own, reading);
        drafts.objectives.push(objective);
        named.push({ row, objective, title: reading.cell(row, 'supports') });
      }
      drafts.initiatives.push(...objectiveInitiativesOf({ own, id: own.objectiveId, isCopy: false }));
    }
    if (!keyResult) continue;
    keyResults.set(keyResult.id, line);
    drafts.keyResults.push(keyResult);
    const given = safeId(reading.cell(row, 'keyResultId'));
    const above = { own, id: keyResult.id, isCopy: given !== undefined && given !== keyResult.id };
    drafts.milestones.push(...milestonesOf(above, reading));
    drafts.phases.push(...phasesOf(above, reading));
    drafts.initiatives.push(...initiativesOf(above, reading));
  }
  linkByTitle(named, reading);
  return drafts;
}

function objectiveOf({ place, objectiveId, name, more }: OwnRow, reading: Reading): ObjectiveDraft {
  if (name.length > longestTitle) reading.remark(place, 'titleCut');
  return { ...place, id: objectiveId, name, fields: { ...more.objective, title: cut(name, longestTitle) } };
}

function keyResultOf(
  own: OwnRow,
  lines: ReadonlyMap<string, number>,
  reading: Reading,
): KeyResultDraft | undefined {
  const { row, place, objectiveId, name, title } = own;
  const fields = keyResultFieldsOf(own, reading);
  if (!fields) return undefined;
  const given = safeId(reading.cell(row, 'keyResultId'));
  // A row that was copied to write another key result below it still has the first one's id.
  const id = given && !lines.has(given) ? given : ownIdOf('keyResult', objectiveId, nameKey(title));
  const line = lines.get(id);
  if (line !== undefined) {
    reading.refuse(row, 'twice', { line });
    return undefined;
  }
  if (title.length > longestTitle) reading.remark(row, 'titleCut');
  // What is in the plan already has check-ins of its own.
  const isKnown = reading.knownCycle(id) !== undefined;
  const current = isKnown ? undefined : reading.amount(reading.cell(row, 'current'))?.value;
  const dated = { current, currentDate: reading.date(reading.cell(row, 'asOf')) };
  return {
    ...place,
    id,
    name: title,
    objectiveName: name,
    fields,
    ...(current === undefined ? {} : dated),
  };
}
