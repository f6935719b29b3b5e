import { expect, test } from 'vitest';
import { quickTargets, readLine } from '../../../../core/exchange/quick-entry';
import { planOf, scorecardOf } from '../../../../core/model';
import { written } from '../../../../entrypoints/dashboard/palette/use-quick-entries';
import { kpiOf } from '../kpis/any-kpi';

const today = '2026-11-22';
const locale = 'en-US';
const titleOf = (title: string) => {
  const kpi = kpiOf({ title }, { '2026-11-10': 48 });
  const scorecard = { ...scorecardOf('main', undefined), unfiled: { objectives: [], kpis: [kpi] } };
  const targets = quickTargets(planOf('2026-q4', undefined), scorecard);
  const reading = readLine(`${title} 52`, { targets, today, locale });
  return reading.ok && reading.entries.map((one) => written(one, today, locale).title);
};

test('before and after keep their order beside a title that is written from right to left', () => {
  expect(titleOf('NPS')).toEqual(['NPS: 48 → 52']);
  expect(titleOf('מכירות')).toEqual(['\u2068מכירות\u2069: 48 → 52']);
});
