import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import type { Actions } from '../../shared/plan/use-actions';

/** A place before what is there now: in a list by its id, or among the lists themselves. */
export interface NestedPlace {
  list?: string;
  at: number;
}

/** Lists whose items have an order, and where what is drawn says what it is. */
export interface NestedOrder {
  /** The `data-` names of an item and of the list around it. */
  item: string;
  list: string;
  /** Whether the lists have an order too. */
  listsMove: boolean;
  placeOf(id: string): NestedPlace | undefined;
  step(id: string, by: 1 | -1): NestedPlace | undefined;
  move(id: string, place: NestedPlace): Patch[];
  /** How many stand in a list. */
  count(list: string): number;
  /** Where something stands now, to be read aloud. */
  said(id: string): string;
  /** What has the focus once it is drawn elsewhere, as a selector. */
  focused(id: string): string;
}

/** Moves an item or a list one place on or back; the focus is on what was pressed once it is drawn there. */
export type NestedStep = (id: string, by: 1 | -1, pressed: HTMLElement) => void;

/**
 * Alt and an arrow key, a drag by its grip, or a step gives an item another place in its list or in another one, and a
 * list another place among the lists. `drawn` is what they are drawn from: another one once a move is there to be seen.
 */
export function useNestedOrder(drawn: object, order: NestedOrder, actions: Actions): NestedStep {
  const latest = useRef({ order, actions });
  latest.current = { order, actions };
  /** What was put in another place, until it is drawn there. */
  const moved = useRef<{ id: string; focused: string } | undefined>(undefined);
  useLayoutEffect(() => {
    const { id, focused } = moved.current ?? {};
    moved.current = undefined;
    if (!id || !focused) return;
    actions.sayAloud(order.said(id));
    // In another list it is drawn anew: the focus stays with it.
    document.querySelector<HTMLElement>(focused)?.focus();
  }, [drawn]);
  const step = useRef<NestedStep>(() => {});
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let dragged: { id: string; isItem: boolean } | undefined;

    const around = (target: EventTarget | null, name: string) =>
      target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`) : null;
    const itemAt = (target: EventTarget | null) => around(target, latest.current.order.item);
    const listAt = (target: EventTarget | null) => around(target, latest.current.order.list);
    const idOf = (element: HTMLElement | null, name: string) =>
      element?.getAttribute(`data-${name}`) ?? undefined;
    const idAt = (target: EventTarget | null) => {
      const { item, list, listsMove } = latest.current.order;
      return idOf(itemAt(target), item) ?? (listsMove ? idOf(listAt(target), list) : undefined);
    };

    const move = async (id: string, place: NestedPlace | undefined, focused?: string) => {
      const { order, actions } = latest.current;
      const patches = place ? order.move(id, place) : [];
      if (patches.length === 0 || moved.current) return;
      moved.current = { id, focused: focused ?? order.focused(id) };
      if (!(await actions.commit('reorder', patches))) moved.current = undefined;
    };
    step.current = (id, by, { dataset: { opens, moves } }) => {
      const pressed = moves ? `[data-moves="${moves}"]` : opens && `[data-opens="${CSS.escape(opens)}"]`;
      void move(id, latest.current.order.step(id, by), pressed);
    };
    const answer = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const focused = document.activeElement as HTMLElement | null;
      const id = idAt(focused);
      if (!focused || !id || focused.closest('form:not(.reading)')) return;
      event.preventDefault();
      step.current(id, event.key === 'ArrowDown' ? 1 : -1, focused);
    };
    const mark = (element: Element | null, isAfter = false) => {
      for (const one of document.querySelectorAll('.drop-before, .drop-after'))
        one.classList.remove('drop-before', 'drop-after');
      element?.classList.add(isAfter ? 'drop-after' : 'drop-before');
    };
    /** A list goes beside lists, an item beside others or to the end of a list. */
    const targetOf = ({ target, clientY }: DragEvent) => {
      const { order } = latest.current;
      const item = dragged?.isItem ? itemAt(target) : null;
      const element = item ?? listAt(target);
      const id = idOf(item, order.item) ?? idOf(listAt(target), order.list);
      if (!element || id === undefined) return undefined;
      if (dragged?.isItem && !item)
        return { element, isAfter: true, place: { list: id, at: order.count(id) } };
      const place = order.placeOf(id);
      const { top, height } = element.getBoundingClientRect();
      const isAfter = clientY > top + height / 2;
      return place && { element, isAfter, place: { ...place, at: place.at + (isAfter ? 1 : 0) } };
    };
    const begin = ({ target, dataTransfer }: DragEvent) => {
      const grip = target instanceof Element ? target.closest('.grip') : null;
      const id = grip && idAt(grip);
      dragged = id ? { id, isItem: itemAt(grip) !== null } : undefined;
      if (!dragged || !dataTransfer || !grip?.parentElement) return;
      dataTransfer.effectAllowed = 'move';
      dataTransfer.setDragImage(grip.parentElement, 0, 0);
    };
    const over = (event: DragEvent) => {
      const target = dragged && targetOf(event);
      if (!target) return;
      event.preventDefault();
      mark(target.element, target.isAfter);
    };
    const drop = (event: DragEvent) => {
      const target = dragged && targetOf(event);
      if (target && dragged) {
        event.preventDefault();
        void move(dragged.id, target.place);
      }
      dragged = undefined;
      mark(null);
    };
    document.addEventListener('keydown', answer, { signal });
    document.addEventListener('dragstart', begin, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragend', () => mark(null), { signal });
    return () => ending.abort();
  }, []);
  return (...given) => step.current(...given);
}
