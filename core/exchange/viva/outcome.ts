import type { Reading } from '../formats/format';
import { nameKey } from '../identity';
import type { Row } from '../sheet';
import { measuredIn, unitName } from '../unit-of';
import { objectsIn, textIn } from './nested';
import type { Measure } from './row';

/** How a key result of the JSON export is measured, by its Outcome and its target's type. */
export function measureOfOutcome(row: Row, reading: Reading): Measure | undefined {
  const [outcome] = objectsIn(reading.cell(row, 'outcome'));
  const texts = { start: textIn(outcome, 'start'), target: textIn(outcome, 'target') };
  const start = reading.amount(texts.start);
  const target = reading.amount(texts.target);
  for (const field of ['start', 'target'] as const) {
    if (!texts[field] || (field === 'start' ? start : target)) continue;
    reading.refuse(row, 'notANumber', { text: texts[field], column: field });
    return undefined;
  }
  const amount = reading.amount(reading.cell(row, 'progress'));
  const progress = amount?.value;
  const type = nameKey(textIn(outcome, 'target type'));
  if (type === 'find a baseline') reading.remark(row, 'findBaseline');
  if (!target || type === 'find a baseline') return shareOf(progress, target !== undefined);
  const word = textIn(outcome, 'metric unit');
  const title = reading.cell(row, 'title');
  const { unit, other, valueIn } = measuredIn({ start, target, word, title });
  if (other) {
    reading.refuse(row, 'otherUnit', { text: texts[other], title, unit: unitName(unit, reading.say) });
    return undefined;
  }
  const current = isCurrent(word) ? valueIn(amount) : progress;
  if (amount && current === undefined) {
    const text = reading.cell(row, 'progress');
    const column = reading.header('progress');
    reading.remark(row, 'currentOther', { text, column, unit: unitName(unit, reading.say) });
  }
  if (type === 'stay above' || type === 'stay below') {
    const limit = type === 'stay above' ? { atLeast: target.value } : { atMost: target.value };
    const tolerance = Math.abs(target.value) * 0.1 || 1;
    return {
      metric: 'maintain',
      ...limit,
      tolerance,
      unit,
      ...given(isCurrent(word) ? current : undefined),
    };
  }
  if (start?.value === target.value) {
    reading.refuse(row, 'noMovement', { value: target.value });
    return undefined;
  }
  const measure: Measure = {
    metric: 'reach',
    ...(start ? { start: start.value } : {}),
    target: target.value,
    unit,
  };
  return { ...measure, ...given(valueOfProgress(current, word, measure)) };
}

/** Where the unit is a number or money, Progress is the current value itself; else it is a share of the way in percent. */
export function valueOfProgress(
  progress: number | undefined,
  unit: string,
  { metric, start = 0, target }: Measure,
): number | undefined {
  if (progress === undefined || isCurrent(unit)) return progress;
  if (metric === 'yesNo') return progress / 100;
  return metric === 'reach' && target !== undefined ? start + ((target - start) * progress) / 100 : undefined;
}

const isCurrent = (unit: string): boolean => /^(number|#|dollars?|\$)$/i.test(unit.trim());

/** Without a target, progress in percent is the metric; and where that says only none or all, yes or no. */
function shareOf(progress: number | undefined, isBaseline: boolean): Measure {
  if (isBaseline || progress === undefined || progress === 0 || progress === 100)
    return { metric: 'yesNo', ...given(progress === 100 ? 1 : undefined) };
  return { metric: 'reach', start: 0, target: 100, unit: { kind: 'percent' }, ...given(progress) };
}

const given = (current: number | undefined) => (current === undefined ? {} : { current });
