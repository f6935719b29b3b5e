import type { TemplateResult } from 'lit/html.js';
import {
  type Course,
  keyResultCourse,
  kpiCourse,
  type Limit,
  type ScoredKeyResult,
  type ScoredKpi,
  type ScoredSnapshot,
} from '../../core/snapshot';
import { formatCurrent, formatDate, formatReading, formatTarget } from '../../core/words';
import { goalWords, redFlagWords } from '../kpi/amounts';
import { readingWords } from '../kpi/reading';
import { kpiStatus } from '../kpi/standing';
import { statusMark, toneOf } from '../status';
import { sayTrend } from './messages';
import { worked } from './worked';

/** A line of the picture in words, under the class that it is drawn in. */
interface Fact {
  name: Limit['name'] | 'pace';
  words: string;
}

/** What a trend is of: a key result or a KPI, each said in its own words. */
export interface Subject {
  title: string;
  course: Course;
  /** The class of its colour. */
  tone: string;
  status: TemplateResult;
  /** When it was last measured. */
  when: string;
  /** Its value, and what it is measured against. */
  value: string;
  facts: Fact[];
  amount(value: number): string;
  /** A value that was worked out and not typed. */
  worked(value: number): string;
}

export function keyResultSubject(
  keyResult: ScoredKeyResult,
  snapshot: ScoredSnapshot,
  today: string,
  locale: string,
): Subject {
  const { title, unit, measured, standing } = keyResult;
  const { metric, current, date } = measured;
  const course = keyResultCourse(keyResult, snapshot, today);
  const write = worked(course, unit, locale);
  const target: Fact = { name: 'target', words: formatTarget(metric, unit, locale) };
  const pace: Fact[] = course.tick
    ? [{ name: 'pace', words: sayTrend(locale, 'paceToday', { value: write(course.tick[1]) }) }]
    : [];
  return {
    title,
    course,
    tone: toneOf(standing),
    status: statusMark(standing, locale),
    when: date ? sayTrend(locale, 'checkedIn', { date: formatDate(date, locale) }) : sayTrend(locale, 'none'),
    value: formatCurrent(metric, current, unit, locale),
    facts: [target, ...pace],
    amount: (value) => formatCurrent(metric, value, unit, locale),
    worked: write,
  };
}

export function kpiSubject(kpi: ScoredKpi, asOf: string, locale: string): Subject {
  const course = kpiCourse(kpi);
  const amount = (value: number | undefined) => formatReading(value, kpi, locale);
  return {
    title: kpi.title,
    course,
    tone: toneOf(kpi.standing),
    status: kpiStatus(kpi.standing, locale),
    when: readingWords(kpi, asOf, locale),
    value: amount(kpi.current),
    facts: [
      { name: 'goal', words: goalWords(kpi, locale) },
      { name: 'redFlag', words: redFlagWords(kpi, locale) },
    ],
    amount,
    worked: amount,
  };
}
