import { expect, test } from 'vitest';
import { scorecardOf } from '../../../../core/model';
import { demoQuarter } from '../../../../entrypoints/shared/demo/demo-quarter';

let ids = 0;
const patches = demoQuarter('2026-11-22', scorecardOf('main', undefined), () => `id${++ids}`);

/** The values in a record's order of days. */
const valuesOf = (record: 'kpi' | 'keyResult', title: string): unknown[] => {
  const owner = patches.find(({ kind, set }) => kind === record && set.title === title)?.id;
  return patches.filter(({ set }) => set[record] === owner).map(({ set }) => set.value);
};

test.each([
  ['Net promoter score', 'Raise NPS from 42 to 55', 42],
  ['Monthly churn', 'Cut monthly churn from 4.2 % to 2.8 %', 4.2],
  ['Feature adoption after 90 days', 'Lift 90-day feature adoption from 25 % to 45 %', 25],
])('%s tells what the key result that moves it tells', (kpi, keyResult, start) => {
  const [readings, checkIns] = [valuesOf('kpi', kpi), valuesOf('keyResult', keyResult)];
  expect(readings).toHaveLength(7);
  expect(readings.at(-1)).toBe(checkIns.at(-1));
  // Before the quarter it stood about where the quarter began.
  for (const value of readings.slice(0, 5)) expect(Math.abs(Number(value) / start - 1)).toBeLessThan(0.06);
});
