import { expect, test } from 'vitest';
import { ownRules, type Plan, type PlanKeyResult, type PlanKpi } from '../../../../core/model';
import { kpiStandingOn } from '../../../../core/model/scorecard-standing';
import { summaryText } from '../../../../entrypoints/dashboard/weekly-review/summary-words';
import type { WeekSummary } from '../../../../entrypoints/dashboard/weekly-review/week-summary';
import { kpiOf } from '../kpis/any-kpi';

const today = '2026-12-20';
const keyResult: PlanKeyResult = {
  record: { id: 'k', made: '', objective: 'o', title: 'NPS', metric: 'reach', start: 0, target: 10 },
  committed: false,
  checkIns: [{ id: 'c', made: '', keyResult: 'k', date: '2026-12-15', value: 5 }],
  milestones: [],
  initiatives: [],
};
const planWith = (keyResult: PlanKeyResult): Plan => ({
  id: '2026-q4',
  dates: { start: '2026-10-01', end: '2026-12-31' },
  closed: false,
  unfiled: [],
  objectives: [{ record: { id: 'o', made: '', title: 'Stay' }, initiatives: [], keyResults: [keyResult] }],
});
const nothing: WeekSummary = { moved: [], unchanged: [], blocked: [], skipped: [] };

function copied(
  one: PlanKeyResult,
  summary: WeekSummary = nothing,
  kpis: PlanKpi[] = [],
  form: 'text' | 'markdown' = 'text',
): string {
  const context = { plan: planWith(one), today, locale: 'en-US', rules: ownRules({}) };
  const lines = kpis.map((kpi) => ({ kpi, before: 56, after: 56, standing: kpiStandingOn(kpi, today) }));
  return summaryText(summary, context, form, lines);
}

test('a KPI is copied with the goal that it is scored by', () => {
  const later = [{ from: '2026-12-17', goal: 70, redFlag: 60 }];
  const text = copied(keyResult, nothing, [kpiOf({}, { '2026-12-15': 56 }, later)]);
  expect(text).toContain('still 56 · goal 55 · goal 70 from Dec 17 (On track)');
});

test('the copied week says how far the cycle has come as its header does: by its owner’s scores', () => {
  expect(copied(keyResult)).toContain('0.5 overall, Off track');
  const scored = { ...keyResult, record: { ...keyResult.record, score: 0.9, scoreReason: 'Late' } };
  expect(copied(scored)).toContain('0.9 overall, proposed 0.5, Off track');
});

test('before and after keep their order beside a title that is written from right to left', () => {
  const sales = { ...keyResult, record: { ...keyResult.record, title: 'מכירות' } };
  const week = { ...nothing, moved: [{ keyResult: sales, before: 4, after: 5 }] };
  const line = (form: 'text' | 'markdown') => copied(sales, week, [], form).split('\n').at(-1);
  expect(line('text')).toBe('- \u2068מכירות\u2069: 4 → 5 of 10 (Off track)');
  expect(line('markdown')).toBe('- **\u2068מכירות\u2069**: 4 → 5 of 10 (Off track)');
});
