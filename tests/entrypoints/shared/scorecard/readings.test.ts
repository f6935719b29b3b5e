import { describe, expect, test } from 'vitest';
import { quickTargets, readLine } from '../../../../core/exchange/quick-entry';
import { planOf, scorecardOf } from '../../../../core/model';
import { ownRules } from '../../../../core/model/own-rules';
import { kpiRing } from '../../../../core/snapshot/kpi-ring';
import { dueKpis } from '../../../../entrypoints/shared/scorecard/due-readings';
import { kpiCourse } from '../../../../entrypoints/shared/scorecard/kpi-course';
import { aimsText, scoredBy } from '../../../../entrypoints/shared/scorecard/kpi-words';
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

  test('with a minus is a value wherever a goal of any day is negative, in its own field and in quick entry', () => {
    const now = { from: '2026-11-01', goal: 5, redFlag: 1 };
    const kpi = kpiOf({ goal: -5, redFlag: -10 }, { '2026-11-10': 4 }, [now]);
    expect(readReading('-3', kpi, today, 'en-GB')).toMatchObject({ ok: true, value: -3 });
    const scorecard = { ...scorecardOf('main', undefined), unfiled: { objectives: [], kpis: [kpi] } };
    const targets = quickTargets(planOf('2026-q4', undefined), scorecard);
    const line = readLine(`"${kpi.record.title}" -3`, { targets, today, locale: 'en-GB' });
    expect(line).toMatchObject({ ok: true, entries: [{ value: -3 }] });
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

describe('beside a value', () => {
  const readings = { '2026-11-10': 56 };
  const later = [{ from: '2026-11-16', goal: 70, redFlag: 60 }];
  const said = (...kpi: Parameters<typeof kpiOf>) => scoredBy(kpiOf(...kpi), today, 'en-US');
  const none = { goal: undefined, redFlag: undefined };

  test('the goal that it is scored by is named, and from when on another one holds', () => {
    expect(said({}, readings)).toBe('goal 55');
    expect(said({}, readings, later)).toBe('goal 55 · goal 70 from Nov 16');
    expect(said({}, { '2026-11-16': 56 }, later)).toBe('goal 70');
    expect(said({}, readings, [{ from: '2026-12-01', goal: 70 }])).toBe('goal 55');
    expect(said({}, {}, later)).toBe('goal 70');
    expect(said({ metric: 'yesNo' }, readings, later)).toBe('');
  });

  test('a goal that begins or ends after the value says so', () => {
    expect(said(none, readings, later)).toBe('goal 70 from Nov 16');
    expect(said(none, readings)).toBe('no goal yet');
    expect(said({}, readings, [{ from: '2026-11-16' }])).toBe('goal 55 · no goal from Nov 16');
  });

  test('red flags are compared where they are named', () => {
    const flag = kpiOf({}, readings, [{ from: '2026-11-16', goal: 55, redFlag: 45 }]);
    expect(scoredBy(flag, today, 'en-US')).toBe('goal 55');
    expect(scoredBy(flag, today, 'en-US', aimsText)).toBe(
      'goal 55 · red flag 40 · goal 55 · red flag 45 from Nov 16',
    );
  });

  test('its picture has the goal and the red flag that it is scored by', () => {
    const before = kpiCourse(kpiOf({}, readings), today, 96, 28);
    expect(kpiCourse(kpiOf({}, readings, later), today, 96, 28)).toEqual(before);
  });
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
