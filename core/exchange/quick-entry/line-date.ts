import { addDays, type CivilDate, isCivilDate } from '../../scoring';
import { isMonthFirst, orderIn, readDate } from '../dates';
import { wordsOf } from './words';

/** A way to read how a line begins: on which day its value is, and what is left to read. */
export interface Dated {
  date: CivilDate;
  rest: string;
}

const mostDaysBack = 31;

/**
 * `^` is today, `^^` yesterday, and so on; a date as the locale writes it, or as 2026-11-22, with or without its year;
 * else today. A number in front may also begin a name: then there are two ways.
 */
export function datedWays(line: string, today: CivilDate, locale: string): Dated[] {
  const [, carets = '', behind = ''] = /^(\^+)\s*(.*)$/su.exec(line) ?? [];
  if (carets && carets.length <= mostDaysBack)
    return [{ date: addDays(today, 1 - carets.length), rest: behind }];
  const undated = { date: today, rest: line };
  const [first] = wordsOf(line);
  const date = first && dateOf(first.text, today, locale);
  if (!first || !date) return [undated];
  const dated = { date, rest: line.slice(first.end).trimStart() };
  return /^\d{4}-/.test(first.text) ? [dated] : [dated, undated];
}

function dateOf(text: string, today: CivilDate, locale: string): CivilDate | undefined {
  const whole = readDate(text, orderIn(locale));
  if (whole) return whole;
  const [, one = '', sign = '', other = ''] = /^(\d{1,2})([./-])(\d{1,2})\.?$/.exec(text) ?? [];
  const isOwn = sign !== '.' || writesDots(locale);
  if (!one || !(isOwn || text.endsWith('.'))) return undefined;
  const [month, day] = isOwn && isMonthFirst(locale) ? [one, other] : [other, one];
  const year = Number(today.slice(0, 4));
  return [year, year - 1]
    .map((each) => `${each}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .find((date) => isCivilDate(date) && date <= today);
}

const writesDots = (locale: string): boolean =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(0).includes('.');
