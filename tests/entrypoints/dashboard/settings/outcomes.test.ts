import { expect, test } from 'vitest';
import {
  noticeAtFoot,
  type Outcomes,
  withOutcome,
  withoutSaved,
} from '../../../../entrypoints/dashboard/settings/outcomes';

test('what an action says for itself is said once: in the row of the choice, else at the foot', () => {
  const foot = (outcomes: Outcomes) => noticeAtFoot(outcomes, 'Not saved.');
  expect(foot({})).toBe('Not saved.');
  const failed = withOutcome({ one: { problem: 'Not a day.' } }, 'two', {});
  expect(foot(failed)).toBe('');
  const left = withOutcome(failed, '', undefined);
  expect(left).toEqual({ one: { problem: 'Not a day.' } });
  expect(foot(left)).toBe('Not saved.');
  expect(foot(withOutcome(failed, 'three', { stamp: '1' }))).toBe('Not saved.');
});

test('what was saved is no longer said once an undo says what it took back', () => {
  const problem = { problem: 'Not a day.' };
  expect(withoutSaved({ one: problem, two: { stamp: '1' } })).toEqual({ one: problem });
});
