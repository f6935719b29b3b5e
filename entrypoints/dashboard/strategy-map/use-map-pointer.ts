import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StrategyMap } from '../../../widgets';
import { dropAt, placeAt, placeAtPoint } from './map-places';

interface Dropped {
  onMove(place: number, drop: NonNullable<ReturnType<typeof dropAt>>): void;
  onLink(from: number, to: number): void;
}

/** What the pointer draws over the map, in pixels from its top left. */
export interface PointerMarks {
  /** Where a link is pulled from: over what is pointed at. */
  handle?: { place: number; x: number; y: number };
  line?: { x1: number; y1: number; x2: number; y2: number };
}

/** How far a pointer goes before it drags. */
const slack = 6;

/** How long a finger rests on an objective before it carries it; before that it scrolls. In milliseconds. */
const rest = 350;

/** Moves objectives and pulls links. A mouse or a pen drags at once, a finger after it has rested on an objective. */
export function useMapPointer(
  stage: RefObject<HTMLElement | null>,
  map: RefObject<StrategyMap | null>,
  dropped: Dropped,
): PointerMarks {
  const [marks, setMarks] = useState<PointerMarks>({});
  const latest = useRef(dropped);
  latest.current = dropped;
  useEffect(() => {
    const box = stage.current;
    const element = map.current;
    if (!box || !element) return;
    const ending = new AbortController();
    const { signal } = ending;
    let from = { x: 0, y: 0 };
    let drag: { place: number; x: number; y: number; isLink: boolean; isMoving: boolean } | undefined;

    const relative = (x: number, y: number) => {
      const { left, top } = box.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const handleOf = (place: number) => {
      const node = element.buttonOf(place)?.getBoundingClientRect();
      return node && { place, ...relative(node.left + node.width / 2, node.top) };
    };
    let pointedAt: number | undefined;
    const show = (marks: PointerMarks) => {
      pointedAt = marks.handle?.place;
      setMarks(marks);
    };
    // From one part of the map to another, pointerover stays inside its shadow; moves are told outside too.
    const over = (event: PointerEvent) => {
      const place = placeAt(event.composedPath());
      if (drag || event.pointerType === 'touch' || place === undefined || place === pointedAt) return;
      show({ handle: handleOf(place) });
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    /** A finger that rests lifts the objective: it is seen, and the page no longer scrolls under it. */
    const lift = (place: number, { clientX, clientY }: PointerEvent) => {
      drag = { place, x: clientX, y: clientY, isLink: false, isMoving: false };
      element.buttonOf(place)?.style.setProperty('scale', '1.06');
      navigator.vibrate?.(10);
    };
    const begin = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (event.pointerType === 'touch') {
        const at = placeAt(event.composedPath());
        clearTimeout(resting);
        from = { x: event.clientX, y: event.clientY };
        if (at !== undefined && event.isPrimary) resting = setTimeout(lift, rest, at, event);
        return;
      }
      const handle = (event.target as Element).closest<HTMLElement>('.map-handle');
      const place = handle ? Number(handle.dataset.from) : placeAt(event.composedPath());
      if (place === undefined) return;
      drag = { place, x: event.clientX, y: event.clientY, isLink: handle !== null, isMoving: false };
      if (handle) event.preventDefault();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > slack) clearTimeout(resting);
      if (!drag) return;
      if (!drag.isMoving && Math.hypot(clientX - drag.x, clientY - drag.y) < slack) return;
      drag.isMoving = true;
      if (drag.isLink) {
        const from = handleOf(drag.place);
        const end = relative(clientX, clientY);
        if (from) show({ handle: from, line: { x1: from.x, y1: from.y, x2: end.x, y2: end.y } });
      } else {
        show({});
        const node = element.buttonOf(drag.place);
        node?.style.setProperty('translate', `${clientX - drag.x}px ${clientY - drag.y}px`);
        node?.style.setProperty('pointer-events', 'none');
      }
    };
    const end = (event: PointerEvent) => {
      clearTimeout(resting);
      const ended = drag;
      drag = undefined;
      if (!ended) return;
      // What is pressed may open a panel, and then everything stands elsewhere.
      show({});
      const node = element.buttonOf(ended.place);
      for (const name of ['translate', 'scale', 'pointer-events']) node?.style.removeProperty(name);
      if (!ended.isMoving || event.type === 'pointercancel') return;
      // The click that ends a drag opens nothing.
      const swallow = (click: Event) => {
        click.stopPropagation();
        click.preventDefault();
      };
      box.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => box.removeEventListener('click', swallow, { capture: true }));
      const { clientX, clientY } = event;
      if (ended.isLink) {
        const to = placeAtPoint(element, clientX, clientY);
        if (to !== undefined) latest.current.onLink(ended.place, to);
        return;
      }
      const drop = dropAt(element, ended.place, clientX, clientY);
      if (drop) latest.current.onMove(ended.place, drop);
    };
    // What a finger has lifted goes with it instead of the page.
    const hold = (event: Event) => {
      if (drag && event.cancelable) event.preventDefault();
    };
    box.addEventListener('touchmove', hold, { signal, passive: false });
    box.addEventListener('contextmenu', hold, { signal });
    box.addEventListener('pointermove', over, { signal });
    box.addEventListener('pointerdown', begin, { signal });
    box.addEventListener('pointerleave', () => !drag && show({}), { signal });
    document.addEventListener('pointermove', move, { signal });
    document.addEventListener('pointerup', end, { signal });
    document.addEventListener('pointercancel', end, { signal });
    return () => {
      clearTimeout(resting);
      ending.abort();
    };
  }, []);
  return marks;
}
