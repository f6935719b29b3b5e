import { expect, test } from 'vitest';
import {
  adviceText,
  adviseObjective,
  type Beyond,
  findings,
  type TargetMove,
  targetMoves,
  type WriteAmount,
} from '../../../../core/coach';
import { type Change, type Plan, stampOf } from '../../../../core/model';
import { fine, planOfTitles } from '../plans';

const plan = planOfTitles(fine(2));
const title = 'Measure 0 from 0 to 10';
const said = (beyond: Beyond, of = plan) => findings(of, '2026-11-22', new Set(), beyond);
const move = (date: string, from: number, to: number, field: TargetMove['field'] = 'target') => ({
  keyResult: title,
  field,
  date,
  from,
  to,
});

test('a target may move in the first quarter of the cycle, not after it', () => {
  // 24 October is day 23 of 92: a quarter exactly.
  expect(said({ moves: [move('2026-10-24', 12, 10)] })).toEqual([]);
  const [finding] = said({ moves: [move('2026-10-25', 12, 10)] });
  expect(finding).toMatchObject({ rule: 'moved-target', about: title });
  expect(finding && adviceText(finding, 'en-GB').text).toBe(
    `The target of “${title}” moved from 12 to 10 on 25 October. Was that a decision?`,
  );
});

test('the day of a move is of the calendar that cycles are counted in', () => {
  const [finding] = said({ moves: [move('2026-11-05', 12, 10)] });
  expect(finding && adviceText(finding, 'fa-IR').text).toContain('on ۵ نوامبر.');
});

test('several moves are one, and one that was taken back is none', () => {
  expect(said({ moves: [move('2026-11-01', 12, 11), move('2026-11-08', 11, 10)] })).toMatchObject([
    { values: { from: 12, to: 10, date: '2026-11-08' } },
  ]);
  expect(said({ moves: [move('2026-11-01', 10, 9), move('2026-11-08', 9, 10)] })).toEqual([]);
});

test('a start that moved is told as such', () => {
  const [finding] = said({ moves: [move('2026-11-01', 5, 0, 'start')] });
  expect(finding && adviceText(finding, 'en-GB').text).toMatch(/^The start of/);
});

test('what moved is said in the unit of the key result', () => {
  const [first = { title }, second = { title }] = fine(2);
  const timed = planOfTitles([{ ...first, unit: { kind: 'duration' } }, second]);
  const [finding] = said({ moves: [move('2026-11-01', 110, 105)] }, timed);
  const amount: WriteAmount = (value, unit) => `${value} of a ${unit?.kind}`;
  expect(finding && adviceText(finding, 'en-GB', amount).text).toContain(
    'moved from 110 of a duration to 105 of a duration on',
  );
});

/** A change of a day at noon, told by its fields. */
const change = (date: string, set: Record<string, unknown>, more: Partial<Change> = {}): Change => ({
  stamp: stampOf({ time: Date.parse(`${date}T12:00:00Z`), count: 0 }, 'device'),
  label: 'edit',
  by: 'device',
  patches: [{ doc: 'cycle:2026-q4', kind: 'keyResult', id: title, set }],
  ...more,
});

test('the log tells where a target stood before; a first value and what was taken back are no moves', () => {
  const wrong = change('2026-11-08', { target: 1 });
  const log = [
    change('2026-11-10', { target: 9, title: 'Other words' }),
    change('2026-10-01', { start: 0, target: 12 }),
    change('2026-11-02', { target: 10, start: 0 }),
    wrong,
    change('2026-11-09', { target: 10 }, { undoes: wrong.stamp }),
    change('2026-11-12', { target: null }),
    change('2026-11-13', { target: 5 }),
  ];
  expect(targetMoves(plan, log)).toEqual([move('2026-11-02', 12, 10), move('2026-11-10', 10, 9)]);
  expect(said({ moves: targetMoves(plan, log) })).toMatchObject([{ rule: 'moved-target' }]);
});

test('the start of a key result that is bound to a KPI is a reading: written, edited or unbound, it is no move', () => {
  const [first = { title }, second = { title }] = fine(2);
  const bound = planOfTitles([{ ...first, kpi: 'nps' }, second]);
  const log = [
    change('2026-10-01', { start: 42, target: 55, kpi: 'nps' }),
    change('2026-11-02', { start: 45, target: 56 }),
  ];
  expect(targetMoves(bound, log)).toEqual([move('2026-11-02', 55, 56)]);
  const unbound = [...log, change('2026-11-09', { kpi: null, start: 44 })];
  expect(targetMoves(plan, unbound)).toEqual([move('2026-11-02', 55, 56)]);
  expect(targetMoves(plan, [...unbound, change('2026-11-10', { start: 40 })])).toEqual([
    move('2026-11-02', 55, 56),
    move('2026-11-10', 44, 40, 'start'),
  ]);
});

/** A closed cycle whose key results came to these scores. */
const scored = (...scores: number[]): Plan => {
  const one = planOfTitles(fine(scores.length));
  for (const [at, score] of scores.entries())
    Object.assign(one.objectives[0]?.keyResults[at]?.record ?? {}, { score });
  return { ...one, closed: true };
};

test('several 1.0 in a row at what was meant to stretch may be too easy, back to the first that was missed', () => {
  const rulesAt = (now: Plan, ...earlier: Plan[]) =>
    said({ closing: { reflection: 'Fewer goals.', earlier } }, now)
      .filter(({ rule }) => rule === 'too-easy')
      .map(({ values }) => values.count);
  expect(rulesAt(scored(1, 1), scored(1))).toEqual([3]);
  expect(rulesAt(scored(1, 0.98, 1))).toEqual([3]);
  expect(rulesAt(scored(1, 1))).toEqual([]);
  expect(rulesAt(scored(1), scored(0.7, 1), scored(1, 1))).toEqual([]);
  const committed = scored(1, 1, 1);
  for (const one of committed.objectives[0]?.keyResults ?? []) one.committed = true;
  expect(rulesAt(committed)).toEqual([]);
  expect(said({}, scored(1, 1, 1)).map(({ rule }) => rule)).not.toContain('too-easy');
});

test('a cycle is not closed without a word unnoticed', () => {
  expect(said({ closing: { reflection: ' \n' } })).toMatchObject([
    { rule: 'score-without-reflection', about: '2026-q4' },
  ]);
  expect(said({ closing: { reflection: 'Fewer goals.' } })).toEqual([]);
});

test('an objective that supports none of the longer ones is asked which it serves, where there are any', () => {
  const two = planOfTitles(fine(2), fine(2));
  const supporting = new Set(['objective 1']);
  expect(said({ alignment: { above: 0, supporting } }, two)).toEqual([]);
  expect(said({ alignment: { above: 1, supporting } }, two)).toMatchObject([
    { rule: 'unlinked-objective', about: 'objective 0' },
  ]);
});

test('an objective whose key results all lag has nothing to act on', () => {
  const sorted = (...sorts: ('lead' | 'lag' | undefined)[]) =>
    said({}, planOfTitles(fine(sorts.length).map((one, at) => ({ ...one, sort: sorts[at] })))).map(
      ({ rule }) => rule,
    );
  expect(sorted('lag', 'lag')).toEqual(['only-lag']);
  expect(sorted('lag', 'lead')).toEqual([]);
  expect(sorted('lag', undefined)).toEqual([]);
});

test.each(['Grow revenue by 20 %', 'Reach 10,000 readers', 'NPS of 55', 'Run 500 km'])(
  '%s is a metric, not an objective',
  (words) => {
    expect(adviseObjective({ title: words, objectives: 1 })).toMatchObject([
      { rule: 'objective-with-number' },
    ]);
  },
);

test.each([
  'Get back to being fit and rested',
  'Win the 2027 season',
  'Be ready for ISO 27001',
  'Launch version 2 that people love',
  'Be one of the two shops that people name',
])('%s is an objective', (words) => {
  expect(adviseObjective({ title: words, objectives: 1 })).toEqual([]);
});
