import { expect, test } from 'vitest';
import { adviceText, adviseObjective, type Beyond, findings, type TargetMove } from '../../../../core/coach';
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
