import { expect, test } from 'vitest';
import { type Change, type KeyResult, stampOf } from '../../../../core/model';
import { historyLines } from '../../../../entrypoints/dashboard/key-result-panel/history-lines';

const churn: KeyResult = {
  id: 'churn',
  made: '',
  objective: 'o',
  title: 'Cut churn',
  metric: 'reach',
  start: 4.2,
  target: 2.8,
  unit: { kind: 'percent' },
};
const change = (day: number, set: Record<string, unknown>): Change => ({
  stamp: stampOf({ time: new Date(2026, 11, day, 12).getTime(), count: 0 }, 'device'),
  label: 'edit',
  by: 'device',
  patches: [{ doc: 'cycle:2026-q4', kind: 'keyResult', id: churn.id, set }],
});
const made = change(1, { title: churn.title, target: 2.8 });
const lines = (...later: Record<string, unknown>[]) =>
  historyLines(churn, [], [made, ...later.map((set, at) => change(at + 2, set))], 'en-US')
    .reverse()
    .slice(1);

test('scores are told as scores, whatever the unit of the key result', () => {
  expect(lines({ score: 0.9, proposedScore: 0.642857142857143 }, { target: 3 })).toEqual([
    'Your score set to 0.9 on Dec 2',
    'Proposed score set to 0.6 on Dec 2',
    expect.stringMatching(/^Target changed from 2\.8\s% to 3\s% on Dec 3$/),
  ]);
});

test('another tolerance is told, for the progress outside the limit goes by it', () => {
  expect(lines({ tolerance: 0.4 }, { tolerance: 0.5 })).toEqual([
    expect.stringMatching(/^Tolerance set to 0\.4\s% on Dec 2$/),
    expect.stringMatching(/^Tolerance changed from 0\.4\s% to 0\.5\s% on Dec 3$/),
  ]);
});

test('that it was carried over is told by no id', () => {
  expect(lines({ carriedTo: 'newid1xyz' }, { from: 'oldid1xyz' })).toEqual([]);
});
