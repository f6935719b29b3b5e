import { h } from 'preact';
import { expect, test } from 'vitest';
import type { PlanKpi } from '../../../../core/model';
import { kpiStandingOn } from '../../../../core/model/scorecard-standing';
import { Scored } from '../../../../entrypoints/dashboard/weekly-review/kpi-step';
import { textOf } from '../../text-of';
import { kpiOf } from '../kpis/any-kpi';

const today = '2026-12-20';
const told = (kpi: PlanKpi) =>
  textOf(h(Scored, { kpi, standing: kpiStandingOn(kpi, today), today, locale: 'en-US' }));

test('the status of a KPI is followed by its aims, of a yes/no by nothing', () => {
  expect(told(kpiOf({}, { '2026-12-15': 56 }))).toBe('On track · goal 55 · red flag 40');
  const yesNo = kpiOf({ metric: 'yesNo', goal: 1, redFlag: 0 }, { '2026-12-15': 1 });
  expect(told(yesNo)).toBe('On track');
});
