import { describe, expect, test } from 'vitest';
import { planOf, scorecardOf } from '../../../../core/model';
import { ownRules } from '../../../../core/model/own-rules';
import { kpiRing } from '../../../../core/snapshot/kpi-ring';
import { dueKpis } from '../../../../entrypoints/shared/scorecard/due-readings';
import { kpiCourse } from '../../../../entrypoints/shared/scorecard/kpi-course';
import { readCell, readReading } from '../../../../entrypoints/shared/scorecard/read-reading';
import { kpiOf } from '../../dashboard/kpis/any-kpi';

const today = '2026-11-22';

describe('a typed reading', () => {
  const kpi = kpiOf({}, { '2026-11-01': 48 });
  test('adds to the latest one with a sign', () => {
    expect(readReading('+4', kpi, today, 'en-GB')).toMatchObject({ ok: true, value: 52, sum: 4 });
    expect(readReading('-3', kpi, today, 'en-GB')).toMatchObject({ ok: true, value: 45 });
    expect(readReading('-3', kpiOf({ goal: -1 }), today, 'en-GB')).toMatchObject({ ok: true, value: -3 });
  });

  test('of a yes or no is a word or a digit, and nothing else', () => {
    const yesNo = kpiOf({ metric: 'yesNo' });
    expect(readReading('Yes', yesNo, today, 'en-GB')).toMatchObject({ ok: true, value: 1 });
    expect(readCell('0', yesNo, 'en-GB')).toMatchObject({ ok: true, value: 0 });
    expect(readReading('7', yesNo, today, 'en-GB')).toMatchObject({ ok: false });
  });
});

test('a key result that is due asks for the KPI it is bound to, and everything else is asked for once', () => {
  const record = (kind: string, id: string, fields: object) => ({ kind, id, made: id, ...fields });
  const docOf = (id: string, ...records: ReturnType<typeof record>[]) => ({
    id,
    records: Object.fromEntries(records.map((one) => [one.id, one])),
  });
  const kpi = (id: string, fields: object = {}) =>
    record('kpi', id, { title: id, parent: 'customer', order: id, frequency: 'monthly', ...fields });
  const scorecard = scorecardOf(
    'main',
    docOf(
      'scorecard:main',
      kpi('bound'),
      kpi('open'),
      kpi('read'),
      kpi('whenever', { frequency: undefined }),
      kpi('worked', { formula: 'a', terms: { a: 'read' } }),
      record('reading', 'r', { kpi: 'read', date: '2026-11-02', value: 1 }),
    ),
  );
  const plan = planOf(
    '2026-q4',
    docOf(
      'cycle:2026-q4',
      record('objective', 'o', { title: 'O' }),
      record('keyResult', 'k', {
        objective: 'o',
        title: 'K',
        metric: 'reach',
        start: 0,
        target: 1,
        kpi: 'bound',
      }),
    ),
  );
  const due = (of: typeof plan) => dueKpis(scorecard, of, today, ownRules({})).map((one) => one.record.id);
  expect(due(plan)).toEqual(['open']);
  expect(due(planOf('2026-q4', undefined))).toEqual(['bound', 'open']);
});

test('the small picture has room for goal and red flag beyond the readings', () => {
  const { points, goal, redFlag } = kpiCourse(
    kpiOf({}, { '2026-10-31': 45, '2026-11-10': 50 }),
    today,
    90,
    30,
  );
  expect(points).toEqual([
    [0, 20],
    [90, 10],
  ]);
  expect([goal, redFlag]).toEqual([0, 30]);
});

test('a ring has its ticks at a third and two thirds, and draws no arc without a score', () => {
  const { arc, track, redFlag, goal } = kpiRing();
  expect(arc).toBe('');
  expect(track.match(/M/g)).toHaveLength(3);
  // 120° and 240° clockwise from the top: to the right and to the left, as low as each other.
  const at = (tick: string) => (tick.match(/[\d.]+/g) ?? []).map(Number);
  expect(at(redFlag)[0]).toBeGreaterThan(75);
  expect(at(goal)[0]).toBeLessThan(25);
  expect(at(redFlag)[1]).toBeCloseTo(at(goal)[1] ?? 0);
  expect(kpiRing(1).arc).toBe(track);
});
