import type { CivilDate } from '../../scoring';
import type { NamedCycle } from '../cycle-name';
import { type Drafts, type KeyResultDraft, noDrafts, type ObjectiveDraft, type Said } from '../drafts';
import type { Reading } from '../formats/format';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle, readCommitted } from '../said';
import type { Row } from '../sheet';
import { type Alignment, evenWeights } from './alignment';
import { cycleOf, type Measure, typeOf } from './row';

const idOf = (kind: string, vivaId: string, ...more: string[]) =>
  identityOf('viva-goals-csv', kind, vivaId, ...more);

/** What the two exports write each in their own way. */
export interface VivaParts {
  alignments(row: Row, reading: Reading): Alignment[];
  /** Refuses a row that cannot be measured. */
  measure(row: Row, reading: Reading): Measure | undefined;
  /** Phased targets, where the export has them. */
  phases?(row: Row, measure: Measure, reading: Reading): { date: CivilDate; value: number }[];
  checkIns(row: Row, measure: Measure, reading: Reading): (Said & { date: CivilDate; value: number })[];
}

/** What a row may hang below: an objective, or a key result with the objective it belongs to. */
interface Parent {
  objective: string;
  record: string;
  cycle: NamedCycle;
  committed?: boolean;
}

/**
 * Objectives, key results and deliverables that point at one another by Id. The ids of their records are the same for
 * both exports, so that one brought in after the other doubles nothing.
 */
export function readViva(reading: Reading, parts: VivaParts): Drafts {
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
  readKeyResults(rows.keyResult, parents, drafts, reading, parts);
  for (const row of rows.deliverable) readDeliverable(row, parents, drafts, reading, parts);
  evenWeights(drafts.keyResults);
  return drafts;
}

/** A key result may be aligned to another one that stands below it: those that wait are tried again. */
function readKeyResults(
  rows: Row[],
  parents: Map<string, Parent>,
  drafts: Drafts,
  reading: Reading,
  parts: VivaParts,
): void {
  let waiting = rows;
  for (let before = -1; waiting.length > 0 && waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((row) => {
      const parent = parentOf(row, parents, reading, parts);
      if (parent) readKeyResult(row, parent, parents, drafts, reading, parts);
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
  parts: VivaParts,
): void {
  const cell = (field: string) => reading.cell(row, field);
  const measure = parts.measure(row, reading);
  if (!measure) return;
  const name = cell('title');
  const id = idOf('keyResult', cell('id'));
  const { cycle } = parent;
  const committed = readCommitted(cell('goalType'));
  const weight = parts.alignments(row, reading).find(({ weight }) => weight !== undefined)?.weight;
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
  for (const phase of parts.phases?.(row, measure, reading) ?? [])
    drafts.phases.push({
      id: idOf('phase', cell('id'), phase.date),
      cycle,
      file: reading.file,
      line: row.line,
      fields: { keyResult: id, ...phase },
    });
  const checkIns = parts.checkIns(row, measure, reading);
  if (current !== undefined && checkIns.length === 0) keyResult.current = current;
  const times = new Map<CivilDate, number>();
  for (const one of checkIns) {
    const nth = times.get(one.date) ?? 0;
    times.set(one.date, nth + 1);
    const behind = nth ? `-${String(nth).padStart(6, '0')}` : '';
    const own = idOf('checkIn', cell('id'), one.date) + behind;
    drafts.checkIns.push({ ...one, id: own, keyResult: id, file: reading.file, line: row.line });
  }
}

function readDeliverable(
  row: Row,
  parents: Map<string, Parent>,
  drafts: Drafts,
  reading: Reading,
  parts: VivaParts,
): void {
  const cell = (field: string) => reading.cell(row, field);
  const parent = parentOf(row, parents, reading, parts);
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

function parentOf(
  row: Row,
  parents: Map<string, Parent>,
  reading: Reading,
  parts: VivaParts,
): Parent | undefined {
  for (const { id } of parts.alignments(row, reading)) {
    const parent = parents.get(id);
    if (parent) return parent;
    const known = idOf('objective', id);
    const cycle = reading.knownCycle(known);
    if (cycle) return { objective: known, record: known, cycle };
  }
  return undefined;
}
