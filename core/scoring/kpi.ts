import { calendarCycle } from './cycle';
import { addDays, type CivilDate, daysBetween, type Weekday } from './dates';
import { lastReminder } from './due';
import { clampShare, withoutNoise } from './precision';
import type { CycleDates, Status } from './terms';
import { weightedMean } from './weighted-mean';

/** How often a KPI is read. */
export type Frequency = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly';

/** What a KPI is held against. Lower is better where the goal is below the red flag. */
export interface KpiAims {
  goal?: number;
  redFlag?: number;
}

/** One KPI as scoring sees it: its latest reading, and the aims that hold on that reading's day. */
export interface MeasuredKpi extends KpiAims {
  /** 0 or 1 for a yes/no. */
  current?: number;
  /** Date of that reading. */
  date?: CivilDate;
  frequency?: Frequency;
  isYesNo?: boolean;
  /** Share in its strategic objective's mean; 1 where absent. */
  weight?: number;
}

/** Where a KPI, a strategic objective, a perspective or a scorecard stands. A KPI has no cycle, so no pace. */
export interface KpiStanding {
  /** 0..1; absent without a reading, or without a goal and a red flag to measure it by. */
  score?: number;
  /** `noData` wherever there is no score. */
  status: Exclude<Status, 'done'>;
  /** There is a reading, and nothing to score it by: only its value stands against the goal. */
  unscored?: boolean;
  /** No reading for one and a half periods. */
  stale: boolean;
}

const daysIn: Record<Frequency, number> = {
  daily: 1,
  weekly: 7,
  monthly: 365.25 / 12,
  quarterly: 365.25 / 4,
  yearly: 365.25,
};

/**
 * The score of a value: exactly 2/3 at the goal and 1/3 at the red flag, linear between and beyond them, clamped to
 * 0..1; never divided by a value. Undefined where one of the two is absent, or both are the same.
 */
export function kpiScore(value: number, { goal, redFlag }: KpiAims): number | undefined {
  const share = shareOfWay(value, goal, redFlag);
  return share === undefined ? undefined : clampShare((1 + share) / 3);
}

/** 0 at the red flag, 1 at the goal; halved first, so that no difference is too large for a number. */
function shareOfWay(value: number, goal?: number, redFlag?: number): number | undefined {
  if (goal === undefined || redFlag === undefined || goal === redFlag) return undefined;
  const share = (value / 2 - redFlag / 2) / (goal / 2 - redFlag / 2);
  return Number.isFinite(share) ? share : undefined;
}

/** Where a KPI stands on a day. */
export function kpiStanding(kpi: MeasuredKpi, today: CivilDate): KpiStanding {
  const { current, date, frequency, isYesNo } = kpi;
  if (current === undefined) return { status: 'noData', stale: false };
  const score = isYesNo ? Number(current >= 1) : kpiScore(current, kpi);
  const stale = frequency !== undefined && date !== undefined && isOverdue(frequency, date, today);
  return { score, status: statusOfScore(score), stale, unscored: score === undefined };
}

/** Two thirds and more is on track, a third and more at risk. */
export function statusOfScore(score: number | undefined): KpiStanding['status'] {
  if (score === undefined) return 'noData';
  if (withoutNoise(score - 2 / 3) >= 0) return 'onTrack';
  return withoutNoise(score - 1 / 3) >= 0 ? 'atRisk' : 'offTrack';
}

/** The weighted mean of what has a score: KPIs into a strategic objective, those into a perspective, and so on up. */
export function rollUpScores(
  parts: readonly (Omit<KpiStanding, 'status'> & { weight?: number })[],
): KpiStanding {
  const scored = parts.flatMap(({ score, weight }) =>
    score === undefined ? [] : [{ value: score, weight }],
  );
  const score = scored.length > 0 ? weightedMean(scored) : undefined;
  // What was never read makes nothing fresh.
  const read = parts.filter((one) => one.score !== undefined || one.unscored);
  return {
    score,
    status: statusOfScore(score),
    stale: read.length > 0 && read.every((one) => one.stale),
    unscored: score === undefined && read.length > 0,
  };
}

/** Whether the latest reading is more than one and a half periods old. */
export const isOverdue = (frequency: Frequency, date: CivilDate, today: CivilDate): boolean =>
  daysBetween(date, today) > daysIn[frequency] * 1.5;

/** The period of a frequency that holds a day. Weeks begin on a weekday (Monday 1). */
export function periodOf(frequency: Frequency, day: CivilDate, weekStart: Weekday = 1): CycleDates {
  if (frequency === 'daily') return { start: day, end: day };
  if (frequency === 'weekly') {
    const start = lastReminder(day, weekStart);
    return { start, end: addDays(start, 6) };
  }
  const kind = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const;
  const { start, end } = calendarCycle(kind[frequency], day);
  return { start, end };
}

/** Whether there is no reading yet for the period that today is in. */
export const isReadingDue = (
  frequency: Frequency,
  latest: CivilDate | undefined,
  today: CivilDate,
  weekStart: Weekday = 1,
): boolean => latest === undefined || latest < periodOf(frequency, today, weekStart).start;
