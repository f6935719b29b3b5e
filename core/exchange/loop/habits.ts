import { nameKey } from '../identity';
import type { Row, Sheet } from '../sheet';

/** A habit of Loop Habit Tracker, as its row says it. */
export interface Habit {
  row: Row;
  name: string;
  isNumber: boolean;
  /** A number that is to stay below its target. */
  isLimit: boolean;
  /** Of a number, in one period. */
  target: number;
  unit: string;
  /** How often it is done in a period, and how many days that has. */
  times: number;
  days: number;
  isArchived: boolean;
}

/** The habits of a sheet; undefined where it is no `Habits.csv`. */
export function habitsOf({ headers, rows }: Sheet): Habit[] | undefined {
  const places = new Map(headers.map((header, at) => [nameKey(header), at]));
  if (!['position', 'name', 'frequencynumerator', 'frequencydenominator'].every((name) => places.has(name)))
    return undefined;
  return rows.flatMap((row) => {
    const cell = (name: string) => row.cells[places.get(name) ?? -1] ?? '';
    const habit = {
      row,
      name: cell('name'),
      isNumber: /^(numerical|measurable)/i.test(cell('type')),
      isLimit: /^at.?most$/i.test(cell('target type')),
      target: Number(cell('target value') || 0),
      unit: cell('unit'),
      times: Math.max(1, Math.trunc(Number(cell('frequencynumerator'))) || 1),
      days: Math.max(1, Math.trunc(Number(cell('frequencydenominator'))) || 1),
      isArchived: nameKey(cell('archived?')) === 'true',
    };
    return habit.name ? [habit] : [];
  });
}

/** Whether a sheet holds marks: days down, habits across. */
export const isMarks = (headers: readonly string[], habits: readonly Habit[]): boolean =>
  nameKey(headers[0] ?? '') === 'date' &&
  habits.some(({ name }) => headers.some((header) => nameKey(header) === nameKey(name)));

/**
 * The mark of a day: 1 for a habit that was done, a number as it was noted; `none` for a day that says nothing, and
 * undefined where the text is no mark. Numbers are written times 1,000.
 */
export function readMark(text: string, { isNumber }: Habit): number | 'none' | undefined {
  const word = text.toUpperCase();
  if (/^(|UNKNOWN|SKIP|YES_AUTO|NO|-1)$/.test(word)) return 'none';
  if (!isNumber) return word === 'YES_MANUAL' || word === '2' ? 1 : /^[013]$/.test(word) ? 'none' : undefined;
  const value = /^\d{1,15}$/.test(word) ? Number(word) : undefined;
  // Small ones are the old signs for a skipped day and the like, a thousandth of anything.
  return value !== undefined && value > 0 && value <= 3
    ? 'none'
    : value === undefined
      ? undefined
      : value / 1000;
}
