/** A day of the Gregorian calendar as `YYYY-MM-DD`: never an instant, so no time zone can move it. Two of them compare as text. */
export type CivilDate = string;

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01, an integer. Only for real days (`isCivilDate`); of others an engine makes what it likes. */
export function dayNumber(date: CivilDate): number {
  return Date.parse(date) / millisecondsPerDay;
}

/** The day that many days after 1970-01-01. Throws a RangeError where `day` is not finite. */
export function civilDate(day: number): CivilDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whether the text is a real day between the years 100 and 9999: 2026-02-30 is not. */
export function isCivilDate(text: string): boolean {
  // An instant that is none has null for its JSON; some engines take 30 February for 2 March.
  return /^(?!00)\d/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

/** Days from one date to the other; negative where `to` is the earlier one. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Monday 1 to Sunday 7. */
export function weekday(date: CivilDate): Weekday {
  // Day 0, 1970-01-01, was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The civil date that the clock on the wall shows at an instant. The one place where an instant becomes a
 * day: `toISOString` would answer with the day in Greenwich.
 */
export function localDate(now: Date): CivilDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
