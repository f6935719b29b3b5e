import { type NamedCycle, quarterOf, readCycle } from '../cycle-name';
import { type Drafts, type KeyResultDraft, noDrafts, type ObjectiveDraft } from '../drafts';
import { identityOf, nameKey } from '../identity';
import { cut, longestTitle, readYesNo } from '../said';
import type { Row } from '../sheet';
import { unitOf } from '../unit-of';
import type { Format, Reading } from './format';

/** The common spreadsheet of OKRs: a row per key result, its objective and its quarter beside it. */
export const okrSheet: Format = {
  id: 'okr-sheet',
  columns: {
    objective: ['objective', 'parent objective', 'goal', 'okr'],
    keyResult: ['key result', 'key results', 'kr', 'metric', 'title'],
    owner: ['owner', 'lead', 'assignee', 'champion'],
    start: ['start value', 'start', 'baseline', 'from', 'initial', 'initial value'],
    target: ['target value', 'target', 'to', 'end value', 'goal value'],
    current: ['current value', 'current', 'actual', 'now'],
    unit: ['unit', 'units'],
    weight: ['weight', 'weighting', 'importance'],
    commitment: ['commitment', 'goal type', 'type'],
    due: ['due', 'due date', 'end date', 'target date'],
    cycle: ['quarter', 'period', 'cycle', 'session', 'interval', 'time period'],
    score: ['score', 'progress', '% complete', 'attainment'],
  },
  required: ['objective', 'keyResult'],
  dates: ['due'],
  amounts: ['start', 'target', 'current', 'weight'],
  read,
};

/** The id of a key result of a sheet; the check-in file needs it to find one that was renamed since. */
export const okrSheetKeyResultId = (cycleId: string, objective: string, keyResult: string): string =>
  identityOf(okrSheet.id, 'keyResult', cycleId, nameKey(objective), nameKey(keyResult));

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const objectives = new Map<string, ObjectiveDraft>();
  const lines = new Map<string, number>();
  let above: { objective: string; cycle: string } = { objective: '', cycle: '' };
  for (const row of reading.rows) {
    const own = reading.cell(row, 'objective');
    const title = reading.cell(row, 'keyResult');
    // Sheets with merged cells name objective and quarter on the first of their rows alone.
    const name = own || above.objective;
    const cycleText = reading.cell(row, 'cycle') || (own ? '' : above.cycle);
    if (!name) {
      reading.refuse(row, 'noObjective');
      continue;
    }
    above = { objective: name, cycle: cycleText };
    const cycle = cycleText ? readCycle(cycleText) : quarterOf(reading.today);
    if (!cycle) {
      reading.refuse(row, 'notACycle', { text: cycleText });
      continue;
    }
    const objectiveId = identityOf(okrSheet.id, 'objective', cycle.id, nameKey(name));
    let objective = objectives.get(objectiveId);
    const isNew = !objective;
    objective ??= objectiveOf(objectiveId, name, cycle, row, reading);
    if (!title) {
      if (!isNew) {
        reading.refuse(row, 'noTitle');
        continue;
      }
      const committed = readCommitted(reading.cell(row, 'commitment'));
      if (committed !== undefined) objective.fields.committed = committed;
    } else {
      const id = okrSheetKeyResultId(cycle.id, name, title);
      const line = lines.get(id);
      if (line !== undefined) {
        reading.refuse(row, 'twice', { line });
        continue;
      }
      const keyResult = keyResultOf(id, title, objective, row, reading);
      if (!keyResult) continue;
      lines.set(id, row.line);
      drafts.keyResults.push(keyResult);
    }
    if (!isNew) continue;
    if (name.length > longestTitle) reading.remark(row, 'titleCut');
    objectives.set(objectiveId, objective);
    drafts.objectives.push(objective);
  }
  return drafts;
}

const objectiveOf = (
  id: string,
  name: string,
  cycle: NamedCycle,
  row: Row,
  reading: Reading,
): ObjectiveDraft => ({
  id,
  name,
  cycle,
  file: reading.file,
  line: row.line,
  fields: { title: cut(name, longestTitle) },
});

function keyResultOf(
  id: string,
  name: string,
  objective: ObjectiveDraft,
  row: Row,
  reading: Reading,
): KeyResultDraft | undefined {
  const cell = (field: string) => reading.cell(row, field);
  const measure = measureOf(name, row, reading);
  if (!measure) return undefined;
  const currentText = cell('current');
  const current =
    (measure.metric === 'yesNo' ? readYesNo(currentText) : undefined) ?? reading.amount(currentText)?.value;
  if (currentText && current === undefined)
    reading.remark(row, 'currentLeft', { text: currentText, column: reading.header('current') });
  const weight = reading.amount(cell('weight'))?.value;
  const isWeight = weight !== undefined && weight >= 0 && weight <= 1000;
  if (cell('weight') && !isWeight) reading.remark(row, 'weightLeft', { text: cell('weight') });
  if (name.length > longestTitle) reading.remark(row, 'titleCut');
  const committed = readCommitted(cell('commitment'));
  const due = reading.date(cell('due'));
  return {
    id,
    name,
    objectiveName: objective.name,
    cycle: objective.cycle,
    file: reading.file,
    line: row.line,
    fields: {
      objective: objective.id,
      title: cut(name, longestTitle),
      ...measure,
      ...(isWeight ? { weight } : {}),
      ...(committed === undefined ? {} : { committed }),
      ...(cell('owner') ? { owner: cut(cell('owner'), 10_000) } : {}),
      ...(due ? { due } : {}),
    },
    ...(current === undefined ? {} : { current }),
  };
}

type MeasureFields = Pick<KeyResultDraft['fields'], 'metric' | 'start' | 'target' | 'unit'>;

/** Start, target and unit of a row; a row without any number is one that is reached or not. Refuses what cannot be measured. */
function measureOf(name: string, row: Row, reading: Reading): MeasureFields | undefined {
  const texts = { start: reading.cell(row, 'start'), target: reading.cell(row, 'target') };
  const [, from = '', to = ''] =
    texts.start || texts.target ? [] : (/\bfrom (\S*\d\S*(?: %)?).*? to (\S*\d\S*(?: %)?)/i.exec(name) ?? []);
  if (from && to) Object.assign(texts, { start: from, target: to });
  const start = reading.amount(texts.start);
  const target = reading.amount(texts.target);
  for (const field of ['start', 'target'] as const) {
    if (!reading.cell(row, field) || (field === 'start' ? start : target)) continue;
    reading.refuse(row, 'notANumber', { text: texts[field], column: reading.header(field) });
    return undefined;
  }
  const current = reading.cell(row, 'current');
  if (!target) {
    if (!start && (!current || readYesNo(current) !== undefined)) return { metric: 'yesNo' };
    reading.refuse(row, 'noTarget');
    return undefined;
  }
  if (start?.value === target.value) {
    reading.refuse(row, 'noMovement', { value: target.value });
    return undefined;
  }
  const unit = unitOf([target, start, reading.amount(current)], reading.cell(row, 'unit'), name);
  return { metric: 'reach', ...(start ? { start: start.value } : {}), target: target.value, unit };
}

/** "Committed" or "aspirational" in the words of sheets; undefined where a cell says neither. */
export function readCommitted(text: string): boolean | undefined {
  if (/^commit/i.test(text)) return true;
  return /^(aspir|stretch|moonshot)/i.test(text) ? false : undefined;
}
