import type { Snapshot } from './snapshot';

/** Of each widget the file of the smallest script that defines it. */
const scripts = {
  'okr-scorecard': 'okr-widgets.js',
  'okr-progress-ring': 'okr-widgets.js',
  'okr-strategy-map': 'okr-strategy.js',
  'okr-kpi': 'okr-strategy.js',
  'okr-trend': 'okr-kit.js',
  'okr-check-ins': 'okr-kit.js',
};

export type WidgetTag = keyof typeof scripts;

/** What most people come for, first. */
export const widgetTags = Object.keys(scripts) as WidgetTag[];

/**
 * The widget that draws a snapshot, and the file of the script that defines it: the one that is wanted, where there is
 * such a one, else by what the snapshot holds; OKRs come before all else.
 */
export function elementOf(snapshot: Snapshot, wanted?: string | null): { tag: WidgetTag; script: string } {
  const tag = wanted && Object.hasOwn(scripts, wanted) ? (wanted as WidgetTag) : usualTag(snapshot);
  return { tag, script: scripts[tag] };
}

function usualTag({ map, objectives, kpis }: Snapshot): WidgetTag {
  if (objectives || !(map || kpis)) return 'okr-scorecard';
  return map ? 'okr-strategy-map' : 'okr-kpi';
}
