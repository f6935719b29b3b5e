import { expect, test } from 'vitest';
import { type Doc, kpiMoves, plansIn, type RecordState, scorecardOf } from '../../../core/model';

const record = (kind: string, id: string, fields: object): RecordState => ({ kind, id, made: id, ...fields });
const docOf = (id: string, ...records: RecordState[]): Doc => ({
  id,
  records: Object.fromEntries(records.map((one) => [one.id, one])),
});

/** Whether a KPI with a goal of 55 came closer to it by a key result, from a reading before the cycle to one in it. */
function turned(from: number, to: number, keyResult: object, aims: object = {}) {
  const scorecard = docOf(
    'scorecard:main',
    record('kpi', 'nps', { title: 'NPS', parent: 'customer', goal: 55, ...aims }),
    record('reading', 'r1', { kpi: 'nps', date: '2026-09-30', value: from }),
    record('reading', 'r2', { kpi: 'nps', date: '2026-11-30', value: to }),
  );
  const cycle = docOf(
    'cycle:2026-q4',
    record('objective', 'o', { title: 'Customers recommend us' }),
    record('keyResult', 'k', { objective: 'o', title: 'NPS', metric: 'reach', kpi: 'nps', ...keyResult }),
  );
  return kpiMoves(scorecardOf('main', scorecard), plansIn([cycle, scorecard]), '2026-12-31')[0]?.turned;
}

test('without a red flag a KPI turns by the direction of its key result, also past the goal and from it', () => {
  const rising = { start: 42, target: 55 };
  expect(turned(58, 50, rising)).toBe('away');
  expect(turned(58, 62, rising)).toBe('closer');
  expect(turned(55, 45, rising)).toBe('away');
  const falling = { start: 70, target: 55 };
  expect(turned(58, 50, falling)).toBe('closer');
  expect(turned(50, 53, falling)).toBe('away');
  const keeps = { metric: 'maintain', tolerance: 5 };
  expect(turned(55, 45, { ...keeps, atLeast: 55 })).toBe('away');
  expect(turned(55, 45, { ...keeps, atMost: 55 })).toBe('closer');
});

test('without a red flag and a direction, only what began below the goal is told', () => {
  const none = { metric: 'maintain', atLeast: 50, atMost: 60, tolerance: 5 };
  expect(turned(50, 53, none)).toBe('closer');
  expect(turned(50, 45, none)).toBe('away');
  expect(turned(55, 45, none)).toBeUndefined();
  expect(turned(58, 50, none)).toBeUndefined();
  expect(turned(58, 58, none)).toBe('not');
  // A red flag tells by itself.
  expect(turned(58, 50, { start: 70, target: 55 }, { redFlag: 40 })).toBe('away');
});
