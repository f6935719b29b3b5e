import { expect, test } from 'vitest';
import { ownRules, type Plan, type PlanKeyResult, scorecardOf } from '../../../../core/model';
import { contentOf } from '../../../../entrypoints/dashboard/plan-on-a-page/content-of';
import { kpiOf } from '../kpis/any-kpi';

const measured = (id: string, fields: Partial<PlanKeyResult['record']> = {}): PlanKeyResult => ({
  record: { id, made: '', objective: 'o', title: id, metric: 'reach', start: 0, target: 10, ...fields },
  committed: false,
  checkIns: [{ id: `${id} 1`, made: '', keyResult: id, date: '2026-12-20', value: 6 }],
  milestones: [],
  initiatives: [],
});
const plan = (closed: boolean, ...keyResults: PlanKeyResult[]): Plan => ({
  id: '2026-q4',
  dates: { start: '2026-10-01', end: '2026-12-31' },
  closed,
  unfiled: [],
  objectives: [{ record: { id: 'o', made: '', title: 'Happy customers' }, initiatives: [], keyResults }],
});
const lines = (of: Plan, scorecard = scorecardOf('main', undefined)) =>
  contentOf(
    {
      plan: of,
      scorecard,
      today: '2027-01-10',
      locale: 'en',
      rules: ownRules({}),
      strategyAs: 'list',
    },
    new Set(),
  ).lines.filter(({ level }) => level !== 'section');
const ends = (...given: Parameters<typeof lines>) => lines(...given).map(({ text, end }) => `${text} ${end}`);

test('a score of its owner stands on the sheet as it does in the closed cycle', () => {
  const own = measured('NPS', { score: 0.9, scoreReason: 'A late survey', proposedScore: 0.6 });
  expect(ends(plan(true, own, measured('Churn', { proposedScore: 0.5 })))).toEqual([
    'Happy customers 0.7',
    'NPS 0.9',
    'Churn 0.5',
  ]);
  expect(ends(plan(false, own, measured('Churn')))).toEqual(['Happy customers 0.8', 'NPS 0.9', 'Churn 0.6']);
});

test('a closed cycle shows the value, the bar and the mark that its score was told by', () => {
  const kept = measured('NPS', { proposedScore: 0.6 });
  const late = { id: 'late', made: '', keyResult: 'NPS', date: '2026-12-28', value: 10 };
  const told = { ...kept, checkIns: [...kept.checkIns, late] };
  expect(lines(plan(true, told))).toMatchObject([
    { end: '0.6', mark: { status: 'offTrack' } },
    { end: '0.6', mark: { status: 'offTrack' }, bar: { progress: 0.6, words: '6 of 10 · Off track' } },
  ]);
  expect(lines(plan(false, told))[1]).toMatchObject({ bar: { progress: 1, words: '10 of 10 · Done' } });
});

test('before its review a key result without a check-in has no score', () => {
  expect(ends(plan(false, { ...measured('NPS'), checkIns: [] }, measured('Churn')))).toEqual([
    'Happy customers 0.3',
    'NPS –',
    'Churn 0.6',
  ]);
});

test('beside a KPI stands the goal that it is scored by, since paper opens no reasons', () => {
  const kpi = kpiOf({}, { '2026-12-20': 56 }, [{ from: '2026-12-28', goal: 70, redFlag: 60 }]);
  const scorecard = scorecardOf('main', undefined);
  const perspectives = scorecard.perspectives.map((lane, at) => (at === 0 ? { ...lane, kpis: [kpi] } : lane));
  expect(ends(plan(false), { ...scorecard, perspectives })).toContain(
    'NPS 56, goal 55 · goal 70 from Dec 28, 2026',
  );
});
