import { describe, expect, test } from 'vitest';
import {
  bowlerMonths,
  cellAfter,
  cellAt,
  placeOfCell,
  readingIn,
  stepTo,
  writeCell,
} from '../../../../entrypoints/dashboard/kpis/bowler-cells';
import { monthHead, monthName } from '../../../../entrypoints/dashboard/kpis/month-name';
import { blockOf, readPaste } from '../../../../entrypoints/dashboard/kpis/paste-readings';
import { kpiOf } from './any-kpi';

const today = '2026-11-22';
const made = { today, newId: () => 'new' };
const months = bowlerMonths(today, 0);
const month = (id: string) => {
  const found = months.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const sets = (patches: ReturnType<typeof writeCell>) => patches.map(({ id, set }) => ({ id, ...set }));

describe('the months of the table', () => {
  test('are the last twelve, and the twelve before them on the page before', () => {
    expect(months.map(({ id }) => id).filter((_, at) => at % 11 === 0)).toEqual(['2025-12', '2026-11']);
    expect(bowlerMonths(today, 1).map(({ id }) => id)).toHaveLength(12);
    expect(bowlerMonths(today, 1).at(-1)).toEqual({ id: '2025-11', start: '2025-11-01', end: '2025-11-30' });
  });
});

test.each(['en-GB', 'fa-IR-u-nu-latn', 'th-TH', 'ar-SA-u-nu-latn'])(
  'a month has its name in the calendar that it is of, in %s too',
  (locale) => {
    expect(monthName(month('2026-10'), locale)).toContain('2026');
    expect(monthHead(month('2026-01'), false, locale)).toContain('26');
  },
);

describe('a cell', () => {
  test('shows the latest reading of its month, and none that is dated after today', () => {
    const kpi = kpiOf({}, { '2026-10-05': 44, '2026-10-19': 46, '2026-11-30': 50 });
    expect(readingIn(kpi, month('2026-10'), today)?.value).toBe(46);
    expect(readingIn(kpi, month('2026-11'), today)).toBeUndefined();
  });

  test('that is empty is written on the last day of its month, in the running month on today', () => {
    expect(sets(writeCell(kpiOf(), month('2026-02'), 41, made))).toEqual([
      { id: 'new', kpi: 'nps', date: '2026-02-28', value: 41 },
    ]);
    expect(sets(writeCell(kpiOf(), month('2026-11'), 48, made))).toEqual([
      { id: 'new', kpi: 'nps', date: today, value: 48 },
    ]);
  });

  test('that holds a reading has its value replaced, and nothing is written where it stays the same', () => {
    const kpi = kpiOf({ frequency: 'monthly' }, { '2026-10-19': 46 });
    expect(sets(writeCell(kpi, month('2026-10'), 47, made))).toEqual([{ id: '2026-10-19', value: 47 }]);
    expect(writeCell(kpi, month('2026-10'), 46, made)).toEqual([]);
  });

  test('of a KPI that is read each week keeps what was read earlier in the running month', () => {
    const kpi = kpiOf({ frequency: 'weekly' }, { '2026-11-16': 46 });
    expect(sets(writeCell(kpi, month('2026-11'), 48, made))).toEqual([
      { id: 'new', kpi: 'nps', date: today, value: 48 },
    ]);
  });
});

test('a cell goes with its KPI and its month, and is gone with them', () => {
  const [nps, churn, sleep] = ['nps', 'churn', 'sleep'].map((id) => kpiOf({ id }));
  if (!nps || !churn || !sleep) throw new Error('kpis');
  const cell = cellAt({ row: 1, column: 11 }, [nps, churn, sleep], months);
  expect(placeOfCell(cell, [churn, sleep], months)).toEqual({ at: { row: 0, column: 11 }, isGone: false });
  expect(placeOfCell(cell, [nps, sleep, churn], bowlerMonths('2026-12-01', 0))).toEqual({
    at: { row: 2, column: 10 },
    isGone: false,
  });
  expect(placeOfCell(cell, [nps, sleep], months)).toEqual({ at: { row: 1, column: 11 }, isGone: true });
  expect(placeOfCell(cell, [nps], months)).toEqual({ at: { row: 0, column: 11 }, isGone: true });
  expect(placeOfCell(cell, [nps, churn], bowlerMonths(today, 1))).toMatchObject({ isGone: true });
});

describe('walking', () => {
  const size = { rows: 2, columns: 3 };
  test('stops at the edges, and goes to them at once with the command key', () => {
    expect(stepTo({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: 0, column: 0 });
    expect(stepTo({ row: 0, column: 1 }, 'ArrowDown', false, size)).toEqual({ row: 1, column: 1 });
    expect(stepTo({ row: 0, column: 0 }, 'End', true, size)).toEqual({ row: 1, column: 2 });
    expect(stepTo({ row: 0, column: 0 }, 'a', false, size)).toBeUndefined();
  });

  test('writing goes on along the row and then on the next', () => {
    expect(cellAfter({ row: 0, column: 2 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(cellAfter({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 2 });
    expect(cellAfter({ row: 1, column: 2 }, 1, size)).toEqual({ row: 1, column: 2 });
  });
});

describe('pasting from a sheet', () => {
  test('reads lines and tabs, quoted cells, and no line after the last', () => {
    expect(blockOf('1\t2\r\n"3"\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
  });

  test('fills downwards and to the right, tells what cannot be read, and leaves empty cells alone', () => {
    const churn = kpiOf({ id: 'churn', title: 'Churn', unit: { kind: 'percent' } });
    const worked = kpiOf({ id: 'worked', title: 'Rate', formula: 'a / b' });
    const { writes, problems, outside } = readPaste(
      blockOf('44\tn/a\n\t3.2 %\n1\n7'),
      { row: 0, column: 10 },
      [kpiOf(), churn, worked],
      months,
      'en-GB',
    );
    expect(writes.map((one) => [one.kpi.record.id, one.month.id, one.value])).toEqual([
      ['nps', '2026-10', 44],
      ['churn', '2026-11', 3.2],
    ]);
    expect(problems.map((one) => [one.kpi.record.id, one.month.id])).toEqual([
      ['nps', '2026-11'],
      ['worked', '2026-10'],
    ]);
    expect(outside).toBe(1);
  });

  test('a sign is part of a number of a sheet', () => {
    const { writes } = readPaste(blockOf('-3\t+4'), { row: 0, column: 10 }, [kpiOf()], months, 'en-GB');
    expect(writes.map(({ value }) => value)).toEqual([-3, 4]);
  });
});
