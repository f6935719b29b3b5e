import type { SnapshotKpi } from '../../core/snapshot';
import { formatReading } from '../../core/words';
import { sayKpi } from './messages';

/** `goal 55`. A yes/no has none: its goal is yes. */
export function goalWords(kpi: SnapshotKpi, locale: string): string {
  if (kpi.metric === 'yesNo') return '';
  return kpi.goal === undefined
    ? sayKpi(locale, 'noGoal')
    : sayKpi(locale, 'goal', { value: formatReading(kpi.goal, kpi, locale) });
}

/** `red flag 40`, where there is one. */
export const redFlagWords = (kpi: SnapshotKpi, locale: string): string =>
  kpi.metric === 'yesNo' || kpi.redFlag === undefined
    ? ''
    : sayKpi(locale, 'redFlag', { value: formatReading(kpi.redFlag, kpi, locale) });

/** Both, as far as they are given. */
export const kpiAims = (kpi: SnapshotKpi, locale: string): string[] =>
  [goalWords(kpi, locale), redFlagWords(kpi, locale)].filter(Boolean);
