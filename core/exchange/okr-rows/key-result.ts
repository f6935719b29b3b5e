import type { KeyResultDraft, ObjectiveDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { cut, longestTitle, readCommitted, readYesNo } from '../said';
import type { Row } from '../sheet';
import { type Measured, measuredIn, unitName } from '../unit-of';

/** The key result of a row; undefined, and refused, where it cannot be measured. */
export function keyResultOf(
  id: string,
  name: string,
  objective: ObjectiveDraft,
  row: Row,
  reading: Reading,
): KeyResultDraft | undefined {
  const cell = (field: string) => reading.cell(row, field);
  const measured = measureOf(name, row, reading);
  if (!measured) return undefined;
  const { fields: measure, in: unit } = measured;
  const current = currentOf(row, unit, reading);
  const weight = reading.amount(cell('weight'))?.value;
  const isWeight = weight !== undefined && weight >= 0 && weight <= 1000;
  if (cell('weight') && !isWeight) reading.remark(row, 'weightLeft', { text: cell('weight') });
  if (name.length > longestTitle) reading.remark(row, 'titleCut');
  const committed = readCommitted(cell('commitment'));
  const due = reading.date(cell('due'));
  if (cell('due') && !due) reading.remark(row, 'dueLeft', { text: cell('due') });
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

interface Measure {
  fields: Pick<KeyResultDraft['fields'], 'metric' | 'start' | 'target' | 'unit'>;
  /** What its numbers are counted in; absent where it is reached or not. */
  in?: Measured;
}

const number = String.raw`([^\s\d]{0,40}\d\S{0,40}(?: %)?)`;
const fromTo = new RegExp(String.raw`\bfrom ${number}.{0,200}? to ${number}`, 'i');

/** Start, target and unit of a row; a row without any number is one that is reached or not. Refuses what cannot be measured. */
function measureOf(title: string, row: Row, reading: Reading): Measure | undefined {
  const texts = { start: reading.cell(row, 'start'), target: reading.cell(row, 'target') };
  const [, from = '', to = ''] =
    texts.start || texts.target ? [] : (fromTo.exec(cut(title, longestTitle)) ?? []);
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
    if (!start && (!current || readYesNo(current) !== undefined)) return { fields: { metric: 'yesNo' } };
    reading.refuse(row, 'noTarget');
    return undefined;
  }
  // In a sentence a unit is said once: "from 4.2 to 2.8 %".
  if (from && start && !start.unit && target.unit) start.unit = target.unit;
  const measured = measuredIn({ start, target, word: reading.cell(row, 'unit'), title });
  const { unit, other } = measured;
  if (other) {
    reading.refuse(row, 'otherUnit', { text: texts[other], title, unit: unitName(unit, reading.say) });
    return undefined;
  }
  if (start?.value === target.value) {
    reading.refuse(row, 'noMovement', { value: target.value });
    return undefined;
  }
  const fields = {
    metric: 'reach' as const,
    ...(start ? { start: start.value } : {}),
    target: target.value,
    unit,
  };
  return { fields, in: measured };
}

/** The current value of a row; said, and left out, where it cannot be read or is in another unit. */
function currentOf(row: Row, measured: Measured | undefined, reading: Reading): number | undefined {
  const text = reading.cell(row, 'current');
  const amount = reading.amount(text);
  const current = measured ? measured.valueIn(amount) : (readYesNo(text) ?? amount?.value);
  if (text === '' || current !== undefined) return current;
  const column = reading.header('current');
  if (measured && amount)
    reading.remark(row, 'currentOther', { text, column, unit: unitName(measured.unit, reading.say) });
  else reading.remark(row, 'currentLeft', { text, column });
  return undefined;
}
