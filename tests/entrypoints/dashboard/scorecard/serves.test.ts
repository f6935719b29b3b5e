import { expect, test } from 'vitest';
import type { PlanObjective, PlanStrategicObjective } from '../../../../core/model';
import { serves } from '../../../../entrypoints/dashboard/scorecard/serves';

const strategic = {
  record: { id: 'stay' },
  kpis: [{ record: { id: 'churn' } }],
} as unknown as PlanStrategicObjective;
const objective = (record: object, kpi?: string) =>
  ({ record, keyResults: [{ record: { kpi } }] }) as unknown as PlanObjective;

test('a strategic objective is served by what supports it and by what is bound to a KPI of it', () => {
  expect(serves(objective({ supportsStrategic: 'stay' }), strategic)).toBe(true);
  expect(serves(objective({}, 'churn'), strategic)).toBe(true);
  expect(serves(objective({}, 'other'), strategic)).toBe(false);
  expect(serves(objective({}), strategic)).toBe(false);
  // It supports one only, and something else first.
  expect(serves(objective({ supports: 'year', supportsStrategic: 'stay' }), strategic)).toBe(false);
});
