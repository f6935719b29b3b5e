import type { Fields } from '../model';
import { type CivilDate, type CycleDates, calendarCycle, calendarCycleById, isCivilDate } from '../scoring';
import { monthNumber } from './dates';

/** A cycle that records of a file belong to. */
export interface NamedCycle extends CycleDates {
  id: string;
  /** Only where its dates do not say its name. */
  title?: string;
  /** What its end left behind, where a file says it. */
  review?: Partial<Pick<Fields<'cycle'>, ReviewField>>;
}

type ReviewField = 'closed' | 'closedWithout' | 'worked' | 'didNotWork' | 'willChange';

/** The calendar cycle that a cell names: `Q4 2026`, `2026-Q4`, `4Q26`, `2026-11`, `Nov 2026`, `Nov-26`, `2026`. */
export function readCycle(text: string): NamedCycle | undefined {
  const quarter = quarterFirst.exec(text) ?? quarterSecond.exec(text);
  if (quarter?.groups)
    return byId(`${year(quarter.groups.year)}-q${quarter.groups.quarter ?? quarter.groups.lead}`);
  const month = monthAndYear.exec(text)?.groups;
  const number = monthNumber(month?.name);
  if (month && number) return byId(`${year(month.year)}-${number}`);
  return byId(text.replace('/', '-'));
}

/** The cycle that a heading names. `Nov 16` is a day there, unless it cannot be one or the headings have years. */
export function readCycleHeading(text: string, withYears = false): NamedCycle | undefined {
  const { month, digits = '' } = monthAndDigits(text) ?? {};
  const isDay = isCivilDate(`2024-${month}-${digits.padStart(2, '0')}`);
  return isDay && !withYears ? undefined : readCycle(text);
}

/**
 * Whether digits behind the months of headings are their years: `Jul 26`, `Aug 26`. Days have one digit too, or
 * several of a month stand together, or they are no year of the ten before a given one, nor the next.
 */
export function areYears(headings: readonly string[], thisYear?: number): boolean {
  const found = headings.flatMap((text) => monthAndDigits(text) ?? []);
  const isDay = ({ month, digits }: MonthAndDigits, at: number) =>
    digits.length === 1 ||
    (found[at + 1]?.month === month && found[at + 1]?.digits !== digits) ||
    (thisYear !== undefined && (2000 + +digits > thisYear + 1 || 2000 + +digits < thisYear - 10));
  const digits = new Set(found.map((one) => one.digits));
  const both = new Set(found.map((one) => `${one.month} ${one.digits}`));
  return both.size > digits.size && !found.some(isDay);
}

interface MonthAndDigits {
  month: string;
  digits: string;
}

/** `Nov 16` or `Nov. 2`: a day without its year, or a month with the end of its own. */
export function monthAndDigits(text: string): MonthAndDigits | undefined {
  const [, name, digits = ''] = /^([a-z]{3,9})\.? +(\d\d?)$/i.exec(text) ?? [];
  const month = monthNumber(name);
  return month ? { month, digits } : undefined;
}

/** The calendar cycle with exactly these dates, else a cycle of its own with the name it goes by. */
export function cycleOfDates(start: CivilDate, end: CivilDate, name: string): NamedCycle | undefined {
  if (end < start) return undefined;
  for (const kind of ['quarter', 'month', 'year'] as const) {
    const cycle = calendarCycle(kind, start);
    if (cycle.start === start && cycle.end === end) return cycle;
  }
  return { id: `${start}_${end}`, start, end, ...(name ? { title: name } : {}) };
}

export const quarterOf = (date: CivilDate): NamedCycle => calendarCycle('quarter', date);

const quarterFirst = /^(?:q(?<quarter>[1-4])|(?<lead>[1-4])q)[ /\-'’,]*(?<year>20\d\d|\d\d)$/i;
const quarterSecond = /^(?<year>20\d\d)[ /-]*q(?<quarter>[1-4])(?<lead>)$/i;
const monthAndYear = /^(?<name>[a-z]{3,9})\.?[ /\-'’]+(?<year>\d{4}|\d\d)$/i;

const year = (text: string | undefined): string => (text ?? '').padStart(4, '20');
const byId = (id: string): NamedCycle | undefined =>
  /^(19|20|21)\d\d/.test(id) ? calendarCycleById(id) : undefined;
