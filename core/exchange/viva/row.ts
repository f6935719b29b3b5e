import { cycleOfDates, type NamedCycle, readCycle } from '../cycle-name';
import type { KeyResultDraft } from '../drafts';
import type { Reading } from '../formats/format';
import { nameKey } from '../identity';
import { cut, longestTitle } from '../said';
import type { Row } from '../sheet';
import { measuredIn, unitName } from '../unit-of';

export type Measure = Pick<
  KeyResultDraft['fields'],
  'metric' | 'start' | 'target' | 'unit' | 'atLeast' | 'atMost' | 'tolerance'
> & { current?: number };

/** Without a metric, progress in percent is the metric; and where that says only none or all, yes or no. */
export function measureOf(row: Row, reading: Reading): Measure | undefined {
  const cell = (field: string) => reading.cell(row, field);
  for (const field of ['start', 'target']) {
    if (!cell(field) || reading.amount(cell(field))) continue;
    reading.refuse(row, 'notANumber', { text: cell(field), column: reading.header(field) });
    return undefined;
  }
  const start = reading.amount(cell('start'));
  const target = reading.amount(cell('target'));
  const progress = reading.amount(cell('progress'))?.value;
  if (!target) {
    if (start) {
      reading.refuse(row, 'noTarget');
      return undefined;
    }
    if (progress === undefined || progress === 0 || progress === 100)
      return { metric: 'yesNo', ...(progress === undefined ? {} : { current: progress / 100 }) };
    return { metric: 'reach', start: 0, target: 100, unit: { kind: 'percent' }, current: progress };
  }
  const { unit, other, valueIn } = measuredIn({ start, target, word: cell('unit'), title: cell('title') });
  if (other) {
    const of = { title: cell('title'), unit: unitName(unit, reading.say) };
    reading.refuse(row, 'otherUnit', { text: cell(other), ...of });
    return undefined;
  }
  if (start?.value === target.value) {
    reading.refuse(row, 'noMovement', { value: target.value });
    return undefined;
  }
  const amount = reading.amount(cell('current'));
  const current = valueIn(amount);
  if (amount && current === undefined)
    reading.remark(row, 'currentOther', {
      text: cell('current'),
      column: reading.header('current'),
      unit: unitName(unit, reading.say),
    });
  return {
    metric: 'reach',
    ...(start ? { start: start.value } : {}),
    target: target.value,
    unit,
    ...(current === undefined ? {} : { current }),
  };
}

/** The cycle that a row names, else the one between its dates. */
export function cycleOf(row: Row, reading: Reading): NamedCycle | undefined {
  const period = reading.cell(row, 'period');
  const start = reading.date(reading.cell(row, 'startDate'));
  const end = reading.date(reading.cell(row, 'endDate'));
  return (
    readCycle(period) ?? (start && end ? cycleOfDates(start, end, cut(period, longestTitle)) : undefined)
  );
}

/** What a row is, by its object type. */
export function typeOf(text: string): 'objective' | 'keyResult' | 'deliverable' | undefined {
  const key = nameKey(text);
  if (key === 'objective') return 'objective';
  if (['key result', 'keyresult', 'kpi'].includes(key)) return 'keyResult';
  return ['deliverable', 'project', 'initiative'].includes(key) ? 'deliverable' : undefined;
}
