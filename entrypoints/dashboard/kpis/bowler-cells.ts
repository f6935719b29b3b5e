import type { Patch } from '../../../core/model';
import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { addDays, type CivilDate, type CycleDates, calendarCycle } from '../../../core/scoring';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';

/** A column: `2026-11` with its first and last day. */
export interface Month extends CycleDates {
  id: string;
}

export const monthsShown = 12;

/** The twelve months that end with this one, or as many steps of twelve before it; the oldest first. */
export function bowlerMonths(today: CivilDate, back: number): Month[] {
  const months: Month[] = [];
  let month: Month = calendarCycle('month', today);
  for (let at = 0; at < monthsShown * (back + 1); at++) {
    if (at >= monthsShown * back) months.unshift(month);
    month = calendarCycle('month', addDays(month.start, -1));
  }
  return months;
}

/** What stands in a cell: the latest reading of that month until today. */
export const readingIn = ({ readings }: PlanKpi, { start, end }: Month, today: CivilDate) =>
  readings.findLast((one) => one.date >= start && one.date <= end && one.date <= today);

/** The day that a month's reading is dated: its last, or today in the running month. */
export const dayOfCell = ({ end }: Month, today: CivilDate): CivilDate => (end < today ? end : today);

const isReadOften = ({ record }: PlanKpi): boolean =>
  record.frequency === 'daily' || record.frequency === 'weekly';

/**
 * The patches that write a cell. What stands there is replaced; only a KPI that is read more often than each month
 * keeps it in the running month, and gets one of today beside it. A month that is not over moves its reading to today.
 */
export function writeCell(
  kpi: PlanKpi,
  month: Month,
  value: number,
  { today, newId }: { today: CivilDate; newId(): string },
): Patch[] {
  const before = readingIn(kpi, month, today);
  const date = dayOfCell(month, today);
  const isRunning = month.end >= today;
  if (!before || (isRunning && isReadOften(kpi) && before.date !== date))
    return [patchOnScorecard('reading', newId(), { kpi: kpi.record.id, date, value })];
  if (before.value === value) return [];
  return [patchOnScorecard('reading', before.id, { value, ...(isRunning && { date }) })];
}

export const removeCell = (reading: KpiReading): Patch =>
  patchOnScorecard('reading', reading.id, { removed: true });

/** A place in the table: a row of KPIs, a column of months. */
export interface Place {
  row: number;
  column: number;
}

/** A cell by what it stands for: its place is another one when KPIs or months come and go. */
export interface NamedCell extends Place {
  kpi: string | undefined;
  month: string | undefined;
}

export const cellAt = (place: Place, kpis: readonly PlanKpi[], months: readonly Month[]): NamedCell => ({
  ...place,
  kpi: kpis[place.row]?.record.id,
  month: months[place.column]?.id,
});

/** Where a cell stands now, or what stands in its place where its KPI or its month is gone from the table. */
export function placeOfCell(
  cell: NamedCell,
  kpis: readonly PlanKpi[],
  months: readonly Month[],
): { at: Place; isGone: boolean } {
  const row = kpis.findIndex(({ record }) => record.id === cell.kpi);
  const column = months.findIndex(({ id }) => id === cell.month);
  return {
    at: {
      row: row < 0 ? Math.min(cell.row, kpis.length - 1) : row,
      column: column < 0 ? cell.column : column,
    },
    isGone: row < 0 || column < 0,
  };
}

/** Where a key leads in a table; the same place at its edge. */
export function stepTo(
  { row, column }: Place,
  key: string,
  isWhole: boolean,
  { rows, columns }: { rows: number; columns: number },
): Place | undefined {
  const within = (at: number, most: number) => Math.min(Math.max(at, 0), most - 1);
  switch (key) {
    case 'ArrowUp':
      return { row: isWhole ? 0 : within(row - 1, rows), column };
    case 'ArrowDown':
      return { row: isWhole ? rows - 1 : within(row + 1, rows), column };
    case 'ArrowLeft':
      return { row, column: isWhole ? 0 : within(column - 1, columns) };
    case 'ArrowRight':
      return { row, column: isWhole ? columns - 1 : within(column + 1, columns) };
    case 'Home':
      return { row: isWhole ? 0 : row, column: 0 };
    case 'End':
      return { row: isWhole ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}

/** The cell after this one as writing goes: along its row, then on the next one. */
export function cellAfter(
  { row, column }: Place,
  by: 1 | -1,
  { rows, columns }: { rows: number; columns: number },
) {
  const at = row * columns + column + by;
  if (at < 0 || at >= rows * columns) return { row, column };
  return { row: Math.floor(at / columns), column: at % columns };
}
