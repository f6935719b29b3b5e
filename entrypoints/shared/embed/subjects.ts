import type { WidgetTag } from '../../../core/snapshot';

/** What is put into a page, and as what: of the cycle's OKRs, of one key result or one KPI by its id, or the map. */
export type Subject =
  | { of: 'okrs' | 'ring' | 'checkIns' | 'map' }
  | { of: 'keyResult' | 'kpi' | 'kpiTrend'; id: string };

/** The widget of what is drawn by another than the usual one of its snapshot. */
export function tagOfSubject({ of }: Subject): WidgetTag | undefined {
  switch (of) {
    case 'ring':
      return 'okr-progress-ring';
    case 'checkIns':
      return 'okr-check-ins';
    case 'keyResult':
    case 'kpiTrend':
      return 'okr-trend';
  }
}

/** Whether it is of the scorecard, and not of a cycle. */
export const isOfStrategy = ({ of }: Subject): boolean => of === 'map' || of === 'kpi' || of === 'kpiTrend';
