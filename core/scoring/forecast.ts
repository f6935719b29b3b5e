import { hasEnded } from './cycle';
import { type CivilDate, dayNumber, daysBetween } from './dates';
import { type Metric, paceOf, progressOf } from './metrics';
import { withoutNoise } from './precision';
import { fewLags, type Line, medianOf, quantileOf, robustLine } from './robust-line';
import { seeded } from './seeded';
import type { CycleDates } from './terms';

/** A value that was seen on a day. */
export interface Seen {
  date: CivilDate;
  value: number;
}

/** Where the values of a cycle lead. All values are in the metric's own unit. */
export interface Forecast {
  /** Where the line is on the day of the latest check-in: it goes on from there. */
  from: Seen;
  /** The value on the cycle's last day, and the range that holds it in 8 of 10 cases. */
  end: number;
  low: number;
  high: number;
  /** Share of the runs, 0 to 1, in which the value on the last day meets the target. */
  met: number;
}

const fewestDates = 5;
/** A year of daily values: with more, all pairs of them would take too long. */
const mostDates = 366;
const runs = 200;
const seed = 20_261_122;
/** Of a normal distribution the median distance from the middle is 1/1.4826 of its standard deviation. */
const deviationsInMedian = 1.4826;
/** A residual further out than that many standard deviations is an outlier, and stands for one that far. */
const furthest = 2.5;

/**
 * The Theil–Sen line through this cycle's values, continued to its last day, with an 80 % range by a seeded bootstrap
 * of its residuals (Sen 1968; Efron 1979). `seen` is in the order in which check-ins count: by date, of one date by
 * when they were recorded. Undefined with fewer than 5 different dates, once the end is known, for a target that is
 * reached, and for what is no amount. Finite for all finite values.
 */
export function forecast(
  seen: readonly Seen[],
  metric: Metric,
  cycle: CycleDates,
  today: CivilDate,
): Forecast | undefined {
  if (hasEnded(cycle, today) || paceOf(metric) === 'none') return undefined;
  const counting = [...lastOfEachDate(seen, cycle, today)].slice(-mostDates);
  const latest = counting.at(-1);
  if (!latest || counting.length < fewestDates || latest[0] === cycle.end) return undefined;
  if (isReached(metric, latest[1])) return undefined;

  const firstDay = dayNumber(cycle.start);
  const days = counting.map(([date]) => dayNumber(date) - firstDay);
  const endDay = dayNumber(cycle.end) - firstDay;
  // By the largest value first, so that none can overflow.
  const largest = Math.max(...counting.map(([, value]) => Math.abs(value))) || 1;
  const values = counting.map(([, value]) => value / largest);
  const back = (value: number) => finite(value * largest);

  const line = robustLine(days, values);
  const ends = endsOfRuns(line, days, values, endDay);
  const met = ends.filter((end) => withoutNoise(progressOf(metric, back(end)) ?? 0) >= 1).length / runs;
  return {
    from: { date: latest[0], value: back(at(line, days.at(-1) ?? 0)) },
    end: back(at(line, endDay)),
    low: back(quantileOf(ends, 0.1)),
    high: back(quantileOf(ends, 0.9)),
    met,
  };
}

/** What is to be kept up is reached only at the end. */
const isReached = (metric: Metric, value: number): boolean =>
  metric.kind === 'reach' && withoutNoise(progressOf(metric, value) ?? 0) >= 1;

function lastOfEachDate(seen: readonly Seen[], cycle: CycleDates, today: CivilDate): Map<CivilDate, number> {
  const ofDate = new Map<CivilDate, number>();
  for (const { date, value } of seen)
    if (date >= cycle.start && date <= cycle.end && date <= today) ofDate.set(date, value);
  return ofDate;
}

/** What each run ends at, sorted: the line drawn anew through resampled values, and one more residual on its end. */
function endsOfRuns(
  line: Line,
  days: readonly number[],
  values: readonly number[],
  endDay: number,
): Float64Array {
  const residuals = heldResiduals(line, days, values);
  const random = seeded(seed);
  const anyResidual = () => residuals[Math.floor(random() * residuals.length)] ?? 0;
  const end = at(line, endDay);
  const wider = widening(days.length);
  const lags = fewLags(days.length);
  const ends = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const drawn = days.map((day) => at(line, day) + anyResidual());
    ends[run] = end + (at(robustLine(days, drawn, lags), endDay) + anyResidual() - end) * wider;
  }
  return ends.sort();
}

function heldResiduals(line: Line, days: readonly number[], values: readonly number[]): Float64Array {
  const residuals = Float64Array.from(days, (day, place) => (values[place] ?? 0) - at(line, day));
  const sizes = residuals.map(Math.abs);
  const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
  // Where most points are on one line the median says that nothing else happens, and what is off it says more.
  const limit = furthest * Math.max(deviationsInMedian * medianOf(sizes), mean);
  return residuals.map((one) => Math.min(limit, Math.max(-limit, one)));
}

/**
 * How much further out than its run an end is taken to be: a line fits few points too well, so their residuals are
 * smaller than the next one will be. Measured once over made-up series of every length, for all series alike.
 */
const widening = (points: number): number => 0.96 + 1.2 / (points - 3.5);

/**
 * What has to come on from now, each week and in the metric's unit, to be at the target at the cycle's end: what is
 * left, by the weeks that are left, today's among them. Negative for a falling metric. Undefined without such a
 * target, where it is reached, and after the end.
 */
export function requiredRate(
  metric: Metric,
  current: number | undefined,
  cycle: CycleDates,
  today: CivilDate,
): number | undefined {
  if (metric.kind !== 'reach' || current === undefined || hasEnded(cycle, today)) return undefined;
  if (withoutNoise(progressOf(metric, current) ?? 1) >= 1) return undefined;
  return finite((metric.target - current) / weeksLeft(cycle, today));
}

/** Where a value ends that goes on from today by so much a week. */
export function scenarioEnd(current: number, perWeek: number, cycle: CycleDates, today: CivilDate): number {
  return finite(current + perWeek * weeksLeft(cycle, today));
}

/** Weeks of the cycle that are not over yet, today's day among them: 13 1/7 on a quarter's first day, 0 after its last. */
function weeksLeft(cycle: CycleDates, today: CivilDate): number {
  const from = today > cycle.start ? today : cycle.start;
  return Math.max(0, daysBetween(from, cycle.end) + 1) / 7;
}

const at = ({ slope, level }: Line, day: number): number => level + slope * day;

const finite = (value: number): number => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
