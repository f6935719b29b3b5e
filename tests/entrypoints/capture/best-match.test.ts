import { expect, test } from 'vitest';
import { bestFirst } from '../../../entrypoints/capture/best-match';
import type { Measure } from '../../../entrypoints/capture/measure';

const percent = { kind: 'percent' } as const;
const measures: Measure[] = [
  { id: 'nps', title: 'Raise NPS from 42 to 55', start: 42, target: 55, isDue: true },
  { id: 'churn', title: 'Cut monthly churn', unit: percent, start: 4.2, target: 2.8, isDue: true },
  {
    id: 'adoption',
    title: 'Lift 90-day feature adoption',
    unit: percent,
    start: 25,
    target: 45,
    isDue: false,
  },
];
const first = (value: number, unit: Measure['unit'], around: string) =>
  bestFirst(measures, { value, unit, around })[0]?.id;

test('the words beside a number say what it is the value of', () => {
  expect(first(3.1, percent, 'Monthly churn, EMEA')).toBe('churn');
  expect(first(3.1, undefined, 'Feature adoption')).toBe('adoption');
});

test('without words its unit does, then its size', () => {
  expect(first(52, undefined, '')).toBe('nps');
  expect(first(40, percent, '')).toBe('adoption');
  expect(first(3, percent, '')).toBe('churn');
});
