import { type CivilDate, daysBetween, type Frequency } from '../../scoring';
import { monthAndDigits, readCycleHeading } from '../cycle-name';
import type { DateOrder } from '../dates';
import { monthNumber, readDate } from '../dates';

/** What the header of a column of readings says: a month, a quarter, a year or a day. */
export interface Period {
  id: string;
  start: CivilDate;
  end: CivilDate;
}

/** The period of a header: `Nov 2026`, `2026-11`, `Q4 2026`, `2026`, `2026-11-22`; undefined for any other. */
export function periodOf(header: string, order: DateOrder, withYears = false): Period | undefined {
  const day = readDate(header, order);
  if (day) return { id: day, start: day, end: day };
  const cycle = readCycleHeading(header, withYears);
  return cycle && { id: cycle.id, start: cycle.start, end: cycle.end };
}

/** Whether it holds another of those, as a quarter holds its months. */
export const holdsAny = (one: Period, others: readonly Period[]): boolean =>
  others.some(({ id, start, end }) => id !== one.id && one.start <= start && end <= one.end);

/** A month, or a day, without its year: which one it is cannot be known. */
export const isMonthAlone = (header: string): boolean =>
  (monthNumber(header.replace(/\.$/, '')) ?? monthAndDigits(header)) !== undefined;

/** How often a table is read: the distance between the beginnings of its periods, as most of them have it. */
export function frequencyOf(periods: readonly Period[]): Frequency | undefined {
  const starts = [...new Set(periods.map(({ start }) => start))].sort();
  const gaps = starts.slice(1).map((start, at) => daysBetween(starts[at] as CivilDate, start));
  const gap = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? ownLength(periods[0]);
  if (gap === undefined) return undefined;
  if (gap < 5) return 'daily';
  if (gap < 20) return 'weekly';
  if (gap < 60) return 'monthly';
  return gap < 200 ? 'quarterly' : 'yearly';
}

/** Of one period alone; a single day says nothing. */
const ownLength = (period: Period | undefined): number | undefined =>
  period && period.start !== period.end ? daysBetween(period.start, period.end) + 1 : undefined;

const words: readonly [RegExp, Frequency][] = [
  [/^(dai|day|each day)/i, 'daily'],
  [/^(week|each week)/i, 'weekly'],
  [/^(month|each month)/i, 'monthly'],
  [/^(quarter|each quarter)/i, 'quarterly'],
  [/^(year|annual|each year)/i, 'yearly'],
];

/** How often, in the word of a cell. */
export const frequencyWord = (text: string): Frequency | undefined =>
  words.find(([pattern]) => pattern.test(text))?.[1];
