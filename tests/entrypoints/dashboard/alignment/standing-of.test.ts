import { h } from 'preact';
import { expect, test } from 'vitest';
import { ownRules, type Plan, type PlanObjective } from '../../../../core/model';
import { standingOf } from '../../../../entrypoints/dashboard/alignment/standing-of';
import { OkrList } from '../../../../entrypoints/dashboard/scorecard/okr-list';
import { oneKeyResult } from '../../one-key-result';
import { textOf } from '../../text-of';

const today = '2027-01-10';

/** A quarter that was closed at 8 of 10, which its owner scored 0.9; then 10 of 10 was checked in. */
function closed(closed = true): { plan: Plan; objective: PlanObjective } {
  const plan = oneKeyResult();
  const [objective] = plan.objectives as [PlanObjective];
  const keyResults = objective.keyResults.map(({ record, checkIns, ...others }) => ({
    ...others,
    record: { ...record, kpi: 'nps', ...(closed && { proposedScore: 0.8, score: 0.9 }) },
    checkIns: [...checkIns, { id: 'late', made: '', keyResult: 'k', date: '2026-12-28', value: 10 }],
  }));
  const told = { ...objective, keyResults };
  return { plan: { ...plan, closed, objectives: [told] }, objective: told };
}

test('a closed objective has the status of what counted at the close, whatever was checked in later', () => {
  const rules = ownRules({});
  expect(standingOf(closed(), today, rules)).toMatchObject({ status: 'atRisk', progress: 0.9, stale: false });
  expect(standingOf(closed(false), today, rules)).toMatchObject({ status: 'done', progress: 1 });
});

test('a key result of a closed objective stands below it with its score', () => {
  const listed = (isClosed: boolean) =>
    textOf(
      h(OkrList, {
        of: { record: { title: 'Loyalty' }, kpis: [{ record: { id: 'nps' } }] } as never,
        list: [closed(isClosed)],
        state: { settings: {} } as never,
        today,
        locale: 'en',
      }),
    );
  expect(listed(true)).toContain('Sleep, 0.9');
  expect(listed(false)).toContain('Sleep, 1.0');
});
