import { expect, test } from 'vitest';
import { adviceText, findings } from '../../../../core/coach';
import { type CheckIn, type Plan, stampOf } from '../../../../core/model';
import { defaultRules, type Rules } from '../../../../core/scoring';
import { fine, planOfTitles } from '../plans';

type CheckInFields = Pick<CheckIn, 'date' | 'value'> & Partial<CheckIn>;

/** One key result from 0 to 100 with these check-ins, beside one that nothing is said about. */
function planWith(checkIns: CheckInFields[], fields: object = {}, made = ''): Plan {
  const plan = planOfTitles([
    { title: 'Sales', start: 0, target: 100, ...fields },
    { title: 'Bell', metric: 'milestones' },
  ]);
  const [first, other] = plan.objectives[0]?.keyResults ?? [];
  if (first) {
    first.record.made = made;
    first.checkIns = checkIns.map((one, at) => ({ id: `${at}`, made: '', keyResult: 'Sales', ...one }));
  }
  if (other) other.milestones = [{ id: 'm', made: '', keyResult: 'Bell', title: 'm', done: true }];
  return plan;
}
const rulesOn = (plan: Plan, today: string, rules?: Rules) =>
  findings(plan, today, new Set(), { rules })
    .filter(({ about }) => about === 'Sales')
    .map(({ rule }) => rule);

test.each([
  ['2026-11-10', []],
  ['2026-11-11', ['stale']],
  ['2026-11-20', ['stale']],
  ['2026-11-21', ['set-and-forget']],
])('last check-in on 31 October: on %s it is %j', (today, rules) => {
  expect(rulesOn(planWith([{ date: '2026-10-31', value: 55, confidence: 'onTrack' }]), today)).toEqual(rules);
});

test('its owner’s rules decide what is stale and what is off track', () => {
  const plan = planWith([{ date: '2026-11-10', value: 30 }]);
  expect(rulesOn(plan, '2026-11-14')).toEqual([]);
  expect(rulesOn(plan, '2026-11-14', { ...defaultRules, staleDays: 3 })).toEqual(['stale']);
  const behind = planWith([
    { date: '2026-10-20', value: 5, confidence: undefined },
    { date: '2026-11-12', value: 25 },
  ]);
  expect(rulesOn(behind, '2026-11-14')).toEqual([]);
  expect(rulesOn(behind, '2026-11-14', { ...defaultRules, atRisk: 0.15 })).toEqual(['overreach']);
});

test('what is done, or in a cycle that has ended or is closed, needs no check-in', () => {
  expect(rulesOn(planWith([{ date: '2026-10-31', value: 100 }]), '2026-12-30')).toEqual([]);
  const open = planWith([{ date: '2026-10-31', value: 50, confidence: 'onTrack' }]);
  expect(rulesOn(open, '2026-12-31')).toEqual(['set-and-forget']);
  expect(rulesOn(open, '2027-01-01')).toEqual([]);
  expect(rulesOn({ ...open, closed: true }, '2026-12-31')).toEqual([]);
});

test('without any check-in three weeks count from the cycle’s start, or from when it was written', () => {
  expect(rulesOn(planWith([]), '2026-10-21')).toEqual([]);
  expect(rulesOn(planWith([]), '2026-10-22')).toEqual(['set-and-forget']);
  const made = stampOf({ time: new Date(2026, 10, 1, 12).getTime(), count: 0 }, 'device');
  expect(rulesOn(planWith([], {}, made), '2026-11-21')).toEqual([]);
  expect(rulesOn(planWith([], {}, made), '2026-11-22')).toEqual(['set-and-forget']);
});

test('a milestone that was ticked since the last check-in is no silence, one ticked before it is', () => {
  const milestones = (done: number, checkIns: CheckInFields[] = []) => {
    const plan = planWith(checkIns, { metric: 'milestones' });
    const steps = ['Plan', 'Build', 'Open'].map((title, at) => ({
      id: title,
      made: '',
      keyResult: 'Sales',
      title,
      done: at < done,
    }));
    Object.assign(plan.objectives[0]?.keyResults[0] ?? {}, { milestones: steps });
    return (today: string) =>
      rulesOn(plan, today).filter((rule) => rule === 'stale' || rule === 'set-and-forget');
  };
  expect(milestones(0)('2026-11-22')).toEqual(['set-and-forget']);
  expect(milestones(2)('2026-11-22')).toEqual([]);
  expect(milestones(2)('2026-10-15')).toEqual([]);
  const at2 = [{ date: '2026-10-31', value: 2, confidence: 'onTrack' as const }];
  expect(milestones(2, at2)('2026-11-11')).toEqual(['stale']);
  expect(milestones(2, at2)('2026-11-22')).toEqual(['set-and-forget']);
});

test('advice says how long, in words', () => {
  const [finding] = findings(planWith([]), '2026-10-22', new Set());
  expect(finding && adviceText(finding, 'en').text).toBe(
    'No check-in for “Sales” for 3 weeks. Does it still matter?',
  );
});

// A cycle of 100 days: on its 20th day an even pace is at 0.2.
const days = { start: '2026-01-01', end: '2026-04-10' };
const inDays = (value: number, date: string, fields = {}) => ({
  ...planWith([{ date, value }], fields),
  dates: days,
});

test.each([
  [44.9, '2026-01-21', []],
  [45, '2026-01-21', ['sandbagging']],
  [73.9, '2026-02-19', []],
  [74, '2026-02-19', ['sandbagging']],
  [75, '2026-02-20', []],
])('at %d on %s it is %j', (value, date, rules) => {
  expect(rulesOn(inDays(value, date), date)).toEqual(rules);
});

test('what its owner calls at risk or off track is not asked to aim higher', () => {
  const called = (confidence: CheckIn['confidence']) => {
    const date = '2026-02-10';
    const before = { date: '2026-02-01', value: 5 };
    return rulesOn({ ...planWith([before, { date, value: 80, confidence }]), dates: days }, date);
  };
  expect(called('onTrack')).toEqual(['sandbagging']);
  expect(called('atRisk')).toEqual([]);
  expect(called('offTrack')).not.toContain('sandbagging');
});

test('a limit that holds and a yes are not too easy', () => {
  expect(rulesOn(inDays(50, '2026-01-05', { metric: 'maintain', atMost: 60 }), '2026-01-05')).toEqual([]);
  expect(rulesOn(inDays(1, '2026-01-05', { metric: 'yesNo' }), '2026-01-05')).toEqual([]);
});

test('off track when the first third was over, and still, is overreach', () => {
  // The first day with a third behind it is 4 February, day 34 of 100.
  const plan = (values: [string, number][]) => ({
    ...planWith(values.map(([date, value]) => ({ date, value }))),
    dates: days,
  });
  expect(rulesOn(plan([['2026-02-03', 8]]), '2026-02-03')).toEqual([]);
  expect(rulesOn(plan([['2026-02-04', 8]]), '2026-02-04')).toEqual(['overreach']);
  expect(rulesOn(plan([['2026-02-04', 9]]), '2026-02-04')).toEqual([]);
  expect(
    rulesOn(
      plan([
        ['2026-02-04', 8],
        ['2026-02-20', 40],
      ]),
      '2026-02-20',
    ),
  ).toEqual([]);
  expect(
    rulesOn(
      plan([
        ['2026-02-04', 30],
        ['2026-02-20', 20],
      ]),
      '2026-02-20',
    ),
  ).toEqual([]);
});

test('due on the cycle’s first and last day is in it, a day before or after is not', () => {
  const due = (date: string) =>
    findings(planOfTitles([...fine(1), { title: 'x from 1 to 2', due: date }]), '2026-11-22', new Set());
  for (const date of ['2026-10-01', '2026-12-31']) expect(due(date)).toEqual([]);
  for (const date of ['2026-09-30', '2027-01-01'])
    expect(due(date)).toMatchObject([{ rule: 'no-deadline', remedies: ['endWithCycle'], values: { date } }]);
});
