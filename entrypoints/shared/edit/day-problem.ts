import { type CivilDate, isCivilDate } from '../../../core/scoring';
import { sayEdit } from '../words/edit';

/** Why nothing can have been measured on a day, as its field gives it; undefined where it can. */
export function dayProblem(day: string, today: CivilDate, locale: string): string | undefined {
  if (!isCivilDate(day)) return sayEdit(locale, 'noDate');
  return day > today ? sayEdit(locale, 'futureDate') : undefined;
}
