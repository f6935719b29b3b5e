import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Snapshot } from '../../../core/snapshot';
import type { StrategyMap } from '../../../widgets';
import '../../../widgets/strategy-map/define';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { sayMapPage } from '../../shared/words/strategy-map';
import { answerMapKey, type MapDoings } from './map-keys';
import { placeAt } from './map-places';
import { useMapPointer } from './use-map-pointer';

interface MapPictureProps extends MapDoings {
  snapshot: Snapshot;
  /** Ids of its objectives and of its lanes, by place. */
  ids: readonly string[];
  lanes: readonly string[];
  notes: readonly string[];
  /** The objective whose panel is open. */
  openedId: string | undefined;
  locale: string;
  /** What is to have the focus once it is drawn. */
  wanted: { current: string | undefined };
  /** Another number where the focus is asked for without a change of the map. */
  focusAgain: number;
}

/** The very map that others will see, with the ways to change it around it. */
export function MapPicture({
  snapshot,
  ids,
  lanes,
  notes,
  openedId,
  locale,
  wanted,
  focusAgain,
  ...doings
}: MapPictureProps) {
  const { edits, linking, onLinking, onOpen } = doings;
  const stage = useRef<HTMLDivElement>(null);
  const map = useRef<StrategyMap>(null);
  const focused = useRef<{ id: string; place: number } | undefined>(undefined);
  const idOf = (place: number | undefined) => (place === undefined ? undefined : ids[place]);
  const { handle, line } = useMapPointer(stage, map, {
    onMove: (place, { lane, at, column }) => {
      const id = idOf(place);
      const perspective = lanes[lane];
      if (id && perspective) void edits.put(id, perspective, at, column);
    },
    onLink: (from, to) => {
      const [cause, effect] = [idOf(from), idOf(to)];
      if (cause && effect) void edits.link(cause, effect);
    },
  });
  const open = (event: Event) => {
    event.preventDefault();
    const id = idOf((event as CustomEvent<{ place: number }>).detail.place);
    if (id === undefined) return;
    if (linking === undefined) return onOpen(id);
    onLinking(undefined);
    void edits.link(linking, id);
  };
  const opening = useRef(open);
  opening.current = open;
  const latestIds = useRef(ids);
  latestIds.current = ids;
  useLayoutEffect(() => {
    const element = map.current;
    const ending = new AbortController();
    const { signal } = ending;
    element?.addEventListener('okr-open', (event) => opening.current(event), { signal });
    // A focus that moves within the element is told inside of it alone.
    element?.shadowRoot.addEventListener(
      'focusin',
      (event) => {
        const place = placeAt(event.composedPath());
        const id = latestIds.current[place ?? -1];
        if (place !== undefined && id !== undefined) focused.current = { id, place };
      },
      { signal },
    );
    return () => ending.abort();
  }, []);
  const asks = useRef(focusAgain);
  // Objectives are drawn by their places: when those change, the focus goes with what had it. That is before they are
  // painted: later it would be taken from a panel that was opened meanwhile.
  useLayoutEffect(() => {
    const element = map.current;
    const before = focused.current;
    // Whoever went elsewhere before what was asked for is drawn is where they want to be.
    const isFree = asks.current !== focusAgain || isNowhere() || document.activeElement === element;
    asks.current = focusAgain;
    const asked = wanted.current === undefined || !isFree ? -1 : ids.indexOf(wanted.current);
    if (asked >= 0 || !isFree) wanted.current = undefined;
    const had = before && document.activeElement === element ? before : undefined;
    const kept = had ? ids.indexOf(had.id) : -1;
    const place = asked >= 0 ? asked : kept >= 0 ? kept : had ? Math.min(had.place, ids.length - 1) : -1;
    if (place >= 0) void element?.focusObjective(place);
  }, [snapshot, focusAgain]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the objectives inside the element
    <div
      ref={stage}
      class={linking === undefined ? 'map-stage' : 'map-stage linking'}
      onKeyDown={(event) => {
        const place = placeAt(event.composedPath());
        // Until the picture is drawn with what was changed, a place is still that of what has the focus.
        const had = focused.current;
        const id = had && had.place === place && ids.includes(had.id) ? had.id : idOf(place);
        if (!id || !answerMapKey(event, id, doings)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <okr-strategy-map
        ref={map}
        snapshot={snapshot}
        notes={notes}
        lit={ids.indexOf(openedId ?? '')}
        circle={edits.circle.map((id) => ids.indexOf(id))}
        lang={locale}
      />
      {line && (
        <svg class="map-line" aria-hidden="true">
          <line {...line} />
        </svg>
      )}
      {handle && (
        <span
          class="map-handle"
          data-from={handle.place}
          title={sayMapPage(locale, 'handle')}
          style={{ left: `${handle.x}px`, top: `${handle.y}px` }}
        />
      )}
    </div>
  );
}
