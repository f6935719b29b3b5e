import { dayNumber } from '../../scoring';
import { type Coder, within } from './coder';

export type Reading = [day: number, value: number];

/** Codes a number under a name, in one decision where it is the expected one. */
export type NumberCoder = (given: number | undefined, name: number, expected?: number) => number;

/** How many lines a sparkline in a scorecard has, one for each pixel of its height. */
const height = 16;

/**
 * A history: its days, from the last back, then its values. The first and last and the least and greatest are kept;
 * the others move to the nearest line of a sparkline. Throws where that is more than a pixel away, or where the days are in no order.
 */
export function history(
  [look, bit]: Coder,
  number: NumberCoder,
  given: Reading[] | undefined,
  beside: (field: string) => unknown,
  today: number,
): Reading[] {
  const readings: Reading[] = [];
  let day: number = dayNumber(`${beside('date')}`) || today;
  const count = number(given?.length, 1, 13) & 1023;
  for (let at = count; at--; ) {
    const gap = given && (given[at + 1]?.[0] ?? day) - (given[at] as Reading)[0];
    if ((gap as number) < 1 && at < count - 1) throw RangeError();
    day -= number(gap, 2, at < count - 1 ? 7 : 0);
    readings[at] = [day, 0];
  }
  const values = given?.map((reading) => reading[1]);
  const first = number(values?.[0], 3, +(beside('start') as number));
  const last = number(values?.[count - 1], 4, +(beside('current') as number));
  const least = number(values && Math.min(...values), 5, Math.min(first, last));
  const span = number(values && Math.max(...values), 6, Math.max(first, last)) - least;
  const decimals = number(values && Math.max(...values.map(decimalsOf)), 7, decimalsOf(last));
  const lines = Math.min(height, Math.round(span * 10 ** decimals)) || 1;
  const lineOf = (value: number) => Math.round(((value - least) / span) * lines) || 0;
  let line = lineOf(first);
  let surprise = 0;
  readings.forEach((reading, at) => {
    const left = count - 1 - at;
    const guess = Math.round(line + (lineOf(last) - line) / (left + 1));
    const offset = lineOf(values?.[at] ?? 0) - guess;
    look(1, 0, surprise, within(Math.min(left, 3), lines));
    if (at && left)
      for (surprise = 0; bit((offset > 0 ? offset * 2 - 1 : offset * -2) > surprise, surprise); ) surprise++;
    line = guess + (surprise & 1 ? (surprise + 1) / 2 : surprise / -2);
    reading[1] = at ? (left ? +(least + (line / lines) * span).toFixed(decimals) : last) : first;
    if (values && !(Math.abs((values[at] as number) - reading[1]) <= span / height)) throw RangeError();
  });
  return readings;
}

const decimalsOf = (value: number): number => `${value}`.split('.')[1]?.length ?? 0;
