import { elementOf, type Snapshot } from '../../../core/snapshot';
import { say } from './messages';

/** What was read, counted by what is drawn of it. */
export function readOf(snapshot: Snapshot, locale: string): string {
  const { objectives = [], map, kpis = [] } = snapshot;
  switch (elementOf(snapshot).tag) {
    case 'okr-strategy-map':
      return say(locale, 'readMap', { count: map?.objectives.length ?? 0 });
    case 'okr-kpi':
      return say(locale, 'readKpis', { count: kpis.length });
    default:
      return say(locale, 'read', { count: objectives.flatMap(({ keyResults }) => keyResults).length });
  }
}
