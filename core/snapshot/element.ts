import type { Snapshot } from './snapshot';

/** The widget that draws a snapshot, and the file of the script that defines it; OKRs come before all else. */
export function elementOf({ map, objectives, kpis }: Snapshot): { tag: string; script: string } {
  if (objectives || !(map || kpis)) return { tag: 'okr-scorecard', script: 'okr-widgets.js' };
  return { tag: map ? 'okr-strategy-map' : 'okr-kpi', script: 'okr-strategy.js' };
}
