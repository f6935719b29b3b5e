import type { Snapshot } from './snapshot';

/** The widget that draws a snapshot, and the file of the script that defines it. */
export function elementOf({ map, objectives, kpis }: Snapshot): { tag: string; script: string } {
  if (map) return { tag: 'okr-strategy-map', script: 'okr-strategy.js' };
  if (!objectives && kpis) return { tag: 'okr-kpi', script: 'okr-strategy.js' };
  return { tag: 'okr-scorecard', script: 'okr-widgets.js' };
}
