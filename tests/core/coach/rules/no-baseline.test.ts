import { expect, test } from 'vitest';
import { adviseKeyResult, findings } from '../../../../core/coach';
import { fine, planOfTitles } from '../plans';

test('a target without a start is asked where it stands, in a plan and while it is written', () => {
  const unknown = { title: 'Reach 500 readers', start: undefined, target: 500 };
  const expected = { rule: 'no-baseline', strength: 'gentle', remedies: ['addBaseline'] };
  expect(adviseKeyResult(unknown)).toMatchObject([expected]);
  expect(findings(planOfTitles([...fine(1), unknown]), '2026-11-22', new Set())).toMatchObject([
    { ...expected, about: unknown.title },
  ]);
});

test('a start of 0 is a start', () => {
  expect(adviseKeyResult({ title: 'Reach 500 readers', start: 0, target: 500 })).toEqual([]);
});

test('a limit and a yes or no need none', () => {
  expect(adviseKeyResult({ title: 'Licence granted', metric: 'yesNo' })).toEqual([]);
  expect(adviseKeyResult({ title: 'Rest at most 60', metric: 'maintain', atMost: 60 })).toEqual([]);
});
