import { elementOf, type Snapshot } from '../../snapshot';
import type { Drawing } from './frame';
import { drawKpis } from './kpis';
import type { Look } from './look';
import { drawMap } from './map';
import { drawScorecard } from './scorecard';

/** A snapshot as one picture, of what its widget would show. */
export function drawPicture(
  snapshot: Snapshot,
  place: { today: string; locale: string; look: Look },
): Drawing {
  const { tag } = elementOf(snapshot);
  if (tag === 'okr-strategy-map') return drawMap(snapshot, place);
  return tag === 'okr-kpi' ? drawKpis(snapshot, place) : drawScorecard(snapshot, place);
}
