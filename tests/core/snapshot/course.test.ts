import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  keyResultCourse,
  kpiCourse,
  newestCheckIns,
  readSnapshot,
  type Snapshot,
  type SnapshotKeyResult,
  scoreKpis,
  scoreSnapshot,
} from '../../../core/snapshot';
import { customerSuccess } from '../../widgets/customer-success';
import { anySnapshot } from './any-snapshot';

const today = '2026-11-22';
const cycle = { start: '2026-10-01', end: '2026-12-31' };
const of = (keyResult: Partial<SnapshotKeyResult>, more: Partial<Snapshot> = { cycle }): Snapshot => ({
  pacemark: 1,
  asOf: today,
  ...more,
  objectives: [{ title: 'O', keyResults: [{ title: 'K', ...keyResult }] }],
});
const courseOf = (snapshot: Snapshot, day = today) => {
  const scored = scoreSnapshot(snapshot, day);
  const one = scored.objectives[0]?.keyResults[0];
  if (!one) throw new Error('no key result');
  return keyResultCourse(one, scored, day);
};

describe('the course of a key result', () => {
  it('runs from start to target over its cycle, and is at today’s share of it today', () => {
    const { pace, tick, limits, days } = courseOf(of({ start: 42, target: 55, current: 48 }));
    expect(pace).toEqual([
      [20727, 42],
      [20819, 55],
    ]);
    expect(tick?.[0]).toBe(20779);
    expect(tick?.[1]).toBeCloseTo(42 + (13 * 52) / 92);
    expect(limits).toEqual([
      { name: 'start', value: 42 },
      { name: 'target', value: 55 },
    ]);
    expect(days).toEqual([20727, 20818]);
  });

  it('has no tick when its cycle does not run, and no pace without a target, a cycle or a rising metric', () => {
    expect(courseOf(of({ target: 4, current: 1 }), '2027-01-05').tick).toBeUndefined();
    expect(courseOf(of({ target: 4, current: 1 }, {})).pace).toBeUndefined();
    expect(courseOf(of({ start: 4, current: 1 })).pace).toBeUndefined();
    expect(courseOf(of({ metric: 'maintain', atMost: 4, current: 1 })).pace).toBeUndefined();
    expect(courseOf(of({ metric: 'maintain', atLeast: 1, atMost: 4 })).limits).toEqual([
      { name: 'atLeast', value: 1 },
      { name: 'atMost', value: 4 },
    ]);
  });

  it('takes one value a day, oldest first, and the current one once', () => {
    const history: [number, number][] = [
      [20740, 3],
      [20730, 1],
      [20730, 2],
    ];
    const known = [
      [20730, 2],
      [20740, 3],
    ];
    expect(courseOf(of({ history, current: 3 })).points).toEqual(known);
    expect(courseOf(of({ history, current: 4, date: '2026-11-16' })).points).toEqual([...known, [20773, 4]]);
    expect(courseOf(of({ history, current: 4 })).points).toEqual([...known, [20779, 4]]);
  });
});

it('the course of a KPI has its goal and its red flag, that of a yes/no has neither', () => {
  const [number, yesNo] = scoreKpis(
    {
      asOf: today,
      kpis: [
        { title: 'NPS', goal: 55, redFlag: 40, history: [[20731, 44]], current: 48, date: '2026-11-16' },
        { title: 'Held', metric: 'yesNo', goal: 1, current: 1 },
      ],
    },
    today,
  );
  if (!number || !yesNo) throw new Error('no KPI');
  expect(kpiCourse(number)).toEqual({
    points: [
      [20731, 44],
      [20773, 48],
    ],
    limits: [
      { name: 'goal', value: 55 },
      { name: 'redFlag', value: 40 },
    ],
    days: [20731, 20773],
  });
  expect(kpiCourse(yesNo).limits).toEqual([]);
});

describe('the newest check-ins', () => {
  it('come newest first with what they changed, and know the latest of each key result', () => {
    const all = newestCheckIns(scoreSnapshot(customerSuccess, today), 9);
    expect(all.map(({ date, isLatest }) => [date, isLatest])).toEqual([
      ...Array(7).fill(['2026-11-16', true]),
      ...Array(2).fill(['2026-11-09', false]),
    ]);
    expect(all[1]).toMatchObject({
      value: 3.2,
      before: 3.6,
      objective: customerSuccess.objectives?.[0]?.title,
    });
  });

  it('are never more than asked for, in order, and each is of a real day', () => {
    fc.assert(
      fc.property(anySnapshot({ broken: true }), fc.integer({ min: 1, max: 9 }), (input, most) => {
        const { snapshot } = readSnapshot(input);
        if (!snapshot) return;
        const scored = scoreSnapshot(snapshot, today);
        const dates = newestCheckIns(scored, most).map(({ date }) => date);
        expect(dates.length).toBeLessThanOrEqual(most);
        expect(dates).toEqual([...dates].sort().reverse());
        for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
        for (const { keyResults } of scored.objectives)
          for (const one of keyResults) {
            const { points, tick, limits } = keyResultCourse(one, scored, today);
            const values = [...points.map(([, value]) => value), ...limits.map(({ value }) => value)];
            expect([...values, tick?.[1] ?? 0].every(Number.isFinite)).toBe(true);
          }
      }),
    );
  });
});
