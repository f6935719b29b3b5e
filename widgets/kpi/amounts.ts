import type { SnapshotKpi } from '../../core/snapshot';
import { formatValue, noValue, sayStatus } from '../../core/words';
import { sayKpi } from './messages';

/** A value of a KPI as it is written: `3.2 %`, `Yes`; `–` without one. */
export function kpiAmount({ metric, unit }: SnapshotKpi, value: number | undefined, locale: string): string {
  if (value === undefined) return noValue;
  return metric === 'yesNo' ? sayStatus(locale, value >= 1 ? 'yes' : 'no') : formatValue(value, unit, locale);
}

/** `goal 55`. A yes/no has none: its goal is yes. */
export function goalWords(kpi: SnapshotKpi, locale: string): string {
  if (kpi.metric === 'yesNo') return '';
  return kpi.goal === undefined
    ? sayKpi(locale, 'noGoal')
    : sayKpi(locale, 'goal', { value: kpiAmount(kpi, kpi.goal, locale) });
}

/** `red flag 40`, where there is one. */
export const redFlagWords = (kpi: SnapshotKpi, locale: string): string =>
  kpi.metric === 'yesNo' || kpi.redFlag === undefined
    ? ''
    : sayKpi(locale, 'redFlag', { value: kpiAmount(kpi, kpi.redFlag, locale) });

/** Both, as far as they are given. */
export const kpiAims = (kpi: SnapshotKpi, locale: string): string[] =>
  [goalWords(kpi, locale), redFlagWords(kpi, locale)].filter(Boolean);
