import type { Fields } from '../model';
import { type CivilDate, type CycleDates, calendarCycle, calendarCycleById } from '../scoring';
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

/** The cycle that a heading names. There `Nov 16` is a day: two digits are a year behind a sign alone, `Nov-26`. */
export const readCycleHeading = (text: string): NamedCycle | undefined =>
  /^[a-z]+\.? +\d\d$/i.test(text) ? undefined : readCycle(text);

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
