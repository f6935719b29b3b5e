import { type CivilDate, isCivilDate } from '../scoring';

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How a file writes its dates, worked out from all of them; where none of them tells, as the locale does. */
export function dateOrderOf(texts: readonly string[], locale: string): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let dotted = 0;
  let short = 0;
  for (const text of texts) {
    const parts = shortDate.exec(text);
    if (!parts) continue;
    short += 1;
    if (Number(parts[1]) > 12) dayFirst += 1;
    if (Number(parts[3]) > 12) monthFirst += 1;
    if (parts[2] === '.') dotted += 1;
  }
  if (short === 0) return 'ymd';
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return dotted > 0 ? 'dmy' : orderIn(locale);
}

/** The civil date that a cell holds, a time behind it left out; undefined where it is no real day. */
export function readDate(text: string, order: DateOrder): CivilDate | undefined {
  const year = yearFirst.exec(text);
  if (year) return day(year[1], year[2], year[3]);
  const short = shortDate.exec(text);
  if (short && order === 'ymd' && short[4]?.length === 2) return day(short[1], short[3], short[4]);
  if (short) return order === 'mdy' ? day(short[4], short[1], short[3]) : day(short[4], short[3], short[1]);
  const named = dayMonthYear.exec(text);
  if (named) return day(named[3], monthNumber(named[2]), named[1]);
  const american = monthDayYear.exec(text);
  if (american) return day(american[3], monthNumber(american[1]), american[2]);
  return undefined;
}

/** 01 to 12 for an English month's name or its first letters, three or more: no other word that begins so. */
export function monthNumber(name = ''): string | undefined {
  const at = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const time = String.raw`(?:[T ,]+\d{1,2}:\d\d.*)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}`);
const shortDate = new RegExp(String.raw`^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d\d)${time}`);
const dayMonthYear = new RegExp(String.raw`^(\d{1,2})\.?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|\d\d)${time}`);
const monthDayYear = new RegExp(String.raw`^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})${time}`);

function day(year?: string, month?: string, dayOfMonth?: string): CivilDate | undefined {
  if (!year || !month || !dayOfMonth) return undefined;
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return date >= '1900' && date < '2200' && isCivilDate(date) ? date : undefined;
}

export function orderIn(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).formatToParts(new Date(0));
  const types = parts.map(({ type }) => type);
  return types.indexOf('month') < types.indexOf('day') && types.indexOf('day') < types.indexOf('year')
    ? 'mdy'
    : 'dmy';
}

/** Whether a day without its year is written month first: in most places that write the year first, too. */
export function isMonthFirst(locale: string): boolean {
  const options = { day: 'numeric', month: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}
