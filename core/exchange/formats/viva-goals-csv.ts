import type { NamedCycle } from '../cycle-name';
import { type Drafts, type KeyResultDraft, noDrafts, type ObjectiveDraft } from '../drafts';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle, readConfidence, readNote } from '../said';
import type { Row } from '../sheet';
import { alignmentsOf, evenWeights } from '../viva/alignment';
import { cycleOf, measureOf, typeOf } from '../viva/row';
import type { Format, Reading } from './format';
import { readCommitted } from './okr-sheet';

/** The CSV export of Viva Goals: objectives, key results and deliverables as rows that point at one another by Id. */
export const vivaGoalsCsv: Format = {
  id: 'viva-goals-csv',
  columns: {
    id: ['id'],
    title: ['title'],
    type: ['object type'],
    goalType: ['goal type'],
    alignedTo: ['aligned to'],
    owner: ['owner'],
    period: ['period', 'time period'],
    startDate: ['start date'],
    endDate: ['end date'],
    metricName: ['metric name'],
    unit: ['unit', 'metric unit'],
    start: ['start'],
    target: ['target'],
    current: ['actual progress'],
    progress: ['progress %'],
    status: ['status'],
    lastCheckIn: ['last check in'],
    note: ['last check in note'],
    description: ['description'],
    team: ['team'],
    creator: ['creator'],
    createdAt: ['created at'],
    score: ['score'],
    checkIns: ['checkins', 'check ins'],
  },
  required: ['id', 'title', 'type'],
  dates: ['startDate', 'endDate', 'lastCheckIn'],
  amounts: ['start', 'target', 'current'],
  read,
};

const idOf = (kind: string, vivaId: string, ...more: string[]) =>
  identityOf('viva-goals-csv', kind, vivaId, ...more);

/** What a row may hang below: an objective, or a key result with the objective it belongs to. */
interface Parent {
  objective: string;
  record: string;
  cycle: NamedCycle;
  committed?: boolean;
}

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const parents = new Map<string, Parent>();
  const lines = new Map<string, number>();
  const rows = { objective: [] as Row[], keyResult: [] as Row[], deliverable: [] as Row[] };
  for (const row of reading.rows) {
    const id = reading.cell(row, 'id');
    const type = typeOf(reading.cell(row, 'type'));
    const line = lines.get(id);
    if (!type) reading.refuse(row, 'notAType', { text: reading.cell(row, 'type') });
    else if (!reading.cell(row, 'title') || !id) reading.refuse(row, 'noTitle');
    else if (line !== undefined)
      reading.refuse(row, type === 'objective' ? 'twiceObjective' : 'twice', { line });
    else rows[type].push(row);
    if (id && line === undefined) lines.set(id, row.line);
  }
  for (const row of rows.objective) {
    const objective = objectiveOf(row, reading);
    if (!objective) continue;
    drafts.objectives.push(objective);
    const { id, cycle, fields } = objective;
    parents.set(reading.cell(row, 'id'), { objective: id, record: id, cycle, committed: fields.committed });
  }
  readKeyResults(rows.keyResult, parents, drafts, reading);
  for (const row of rows.deliverable) readDeliverable(row, parents, drafts, reading);
  evenWeights(drafts.keyResults);
  return drafts;
}

/** A key result may be aligned to another one that stands below it: those that wait are tried again. */
function readKeyResults(rows: Row[], parents: Map<string, Parent>, drafts: Drafts, reading: Reading): void {
  let waiting = rows;
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((row) => {
      const parent = parentOf(row, parents, reading);
      if (parent) readKeyResult(row, parent, parents, drafts, reading);
      return !parent;
    });
  }
  for (const row of waiting) reading.refuse(row, 'notAligned', { title: reading.cell(row, 'title') });
}

function objectiveOf(row: Row, reading: Reading): ObjectiveDraft | undefined {
  const cycle = cycleOf(row, reading);
  if (!cycle) {
    reading.refuse(row, 'noPeriod');
    return undefined;
  }
  const name = reading.cell(row, 'title');
  if (name.length > longestTitle) reading.remark(row, 'titleCut');
  const committed = readCommitted(reading.cell(row, 'goalType'));
  return {
    id: idOf('objective', reading.cell(row, 'id')),
    name,
    cycle,
    file: reading.file,
    line: row.line,
    fields: { title: cut(name, longestTitle), ...(committed === undefined ? {} : { committed }) },
  };
}

function readKeyResult(
  row: Row,
  parent: Parent,
  parents: Map<string, Parent>,
  drafts: Drafts,
  reading: Reading,
): void {
  const cell = (field: string) => reading.cell(row, field);
  const measure = measureOf(row, reading);
  if (!measure) return;
  const name = cell('title');
  const id = idOf('keyResult', cell('id'));
  const { cycle } = parent;
  const committed = readCommitted(cell('goalType'));
  const weight = alignmentsOf(cell('alignedTo'), reading).find(({ weight }) => weight !== undefined)?.weight;
  if (name.length > longestTitle) reading.remark(row, 'titleCut');
  const { current, ...metric } = measure;
  const keyResult: KeyResultDraft = {
    id,
    name,
    objectiveName: '',
    cycle,
    file: reading.file,
    line: row.line,
    fields: {
      objective: parent.objective,
      title: cut(name, longestTitle),
      ...metric,
      ...(weight === undefined ? {} : { weight }),
      // The objective's own word is the default: only another one is worth keeping.
      ...(committed === undefined || committed === parent.committed ? {} : { committed }),
      ...(cell('owner') ? { owner: cut(cell('owner'), 10_000) } : {}),
    },
  };
  drafts.keyResults.push(keyResult);
  parents.set(cell('id'), { ...parent, record: id, cycle });
  if (current === undefined) return;
  const date = reading.date(cell('lastCheckIn'));
  if (!date) {
    keyResult.current = current;
    return;
  }
  const confidence = readConfidence(cell('status'));
  if (cell('note').length > 10_000) reading.remark(row, 'noteCut');
  drafts.checkIns.push({
    id: idOf('checkIn', cell('id'), date),
    keyResult: id,
    date,
    value: current,
    file: reading.file,
    line: row.line,
    ...(confidence ? { confidence } : {}),
    ...readNote(cell('note')),
  });
}

function readDeliverable(row: Row, parents: Map<string, Parent>, drafts: Drafts, reading: Reading): void {
  const cell = (field: string) => reading.cell(row, field);
  const parent = parentOf(row, parents, reading);
  if (!parent) {
    reading.refuse(row, 'notAligned', { title: cell('title') });
    return;
  }
  const due = reading.date(cell('endDate'));
  const isDone =
    nameKey(cell('status')) === 'closed' || (reading.amount(cell('progress'))?.value ?? 0) >= 100;
  drafts.initiatives.push({
    id: idOf('initiative', cell('id')),
    cycle: parent.cycle,
    file: reading.file,
    line: row.line,
    fields: {
      parent: parent.record,
      title: cut(cell('title'), longestTitle),
      ...(isDone ? { done: true } : {}),
      ...(due ? { due } : {}),
    },
  });
}

function parentOf(row: Row, parents: Map<string, Parent>, reading: Reading): Parent | undefined {
  for (const { id } of alignmentsOf(reading.cell(row, 'alignedTo'), reading)) {
    const parent = parents.get(id);
    if (parent) return parent;
    const known = idOf('objective', id);
    const cycle = reading.knownCycle(known);
    if (cycle) return { objective: known, record: known, cycle };
  }
  return undefined;
}
