import type { Kpi } from '../../../core/model/records';
import type { KpiAims } from '../../../core/scoring';
import { formatReading } from '../../../core/words';
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
