import type { Kpi } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn, measuredKpi } from '../../../core/model/scorecard-standing';
import type { CivilDate, KpiAims } from '../../../core/scoring';
import { formatDate, formatReading } from '../../../core/words';
import { sayKpis } from '../words/kpis';

type Measured = Pick<Kpi, 'metric' | 'unit'>;

/** The same without a unit's own word, for where many stand below one another: `41` of customers who stay. */
export const bareAmount = (value: number, { metric, unit }: Measured, locale: string): string =>
  formatReading(value, { metric, unit: unit?.kind === 'other' ? { ...unit, label: '' } : unit }, locale);

/** `goal 55`; what stands beside a value. Empty for a yes/no, whose goal is yes. */
export function goalText({ goal }: KpiAims, kpi: Measured, locale: string): string {
  if (kpi.metric === 'yesNo') return '';
  return goal === undefined
    ? sayKpis(locale, 'noGoal')
    : sayKpis(locale, 'goal', { value: formatReading(goal, kpi, locale) });
}

/** `goal 55 · red flag 40`. */
export function aimsText(aims: KpiAims, kpi: Measured, locale: string): string {
  const { redFlag } = aims;
  const flag =
    kpi.metric === 'yesNo' || redFlag === undefined
      ? ''
      : sayKpis(locale, 'redFlag', { value: formatReading(redFlag, kpi, locale) });
  return [goalText(aims, kpi, locale), flag].filter(Boolean).join(' · ');
}

/**
 * What the value beside it is scored by, and from which day on what holds today does where that is another:
 * `goal 55 · goal 70 from Nov 16`. With `aimsText` the red flags are named, too.
 */
export function scoredBy(kpi: PlanKpi, today: CivilDate, locale: string, text = goalText): string {
  const { record, aims } = kpi;
  const scored = measuredKpi(kpi, today);
  const now = aimsOn(kpi, today);
  const [then, later] = [text(scored, record, locale), text(now, record, locale)];
  const from = aims.findLast((one) => one.from <= today)?.from;
  if (from === undefined || then === later) return then;
  const date = formatDate(from, locale, from.slice(0, 4) === today.slice(0, 4) ? 'short' : 'medium');
  const since =
    now.goal === undefined
      ? sayKpis(locale, 'noGoalFrom', { date })
      : sayKpis(locale, 'aimsFrom', { aims: later, date });
  return scored.goal === undefined ? since : `${then} · ${since}`;
}
