import type { KeyResultDraft, ObjectiveDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { cut, longestTitle, readCommitted, readYesNo } from '../said';
import type { Row } from '../sheet';
import { isOtherCurrency, unitOf } from '../unit-of';

/** The key result of a row; undefined, and refused, where it cannot be measured. */
export function keyResultOf(
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
  const amount = reading.amount(currentText);
  const isOther = isOtherCurrency(amount, measure.unit);
  const current =
    (measure.metric === 'yesNo' ? readYesNo(currentText) : undefined) ??
    (isOther ? undefined : amount?.value);
  if (currentText && current === undefined)
    reading.remark(row, isOther ? 'currentOther' : 'currentLeft', {
      text: currentText,
      column: reading.header('current'),
      unit: measure.unit?.code ?? '',
    });
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
  const unit = unitOf([target, start, reading.amount(current)], reading.cell(row, 'unit'), name);
  if (isOtherCurrency(start, unit)) {
    reading.refuse(row, 'otherUnit', { text: texts.start, title: name, unit: unit.code ?? '' });
    return undefined;
  }
  if (start?.value === target.value) {
    reading.refuse(row, 'noMovement', { value: target.value });
    return undefined;
  }
  return { metric: 'reach', ...(start ? { start: start.value } : {}), target: target.value, unit };
}
