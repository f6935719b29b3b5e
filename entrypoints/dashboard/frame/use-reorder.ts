import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import type { Actions } from '../../shared/plan/use-actions';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { sayFrame } from '../../shared/words/frame';
import { moveTo, type Place, placeOf, stepFrom } from './place';

const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;

const objectiveAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-objective]') : null;

/** The record that the focus or the pointer is at: a key result, else the objective around it. */
const recordAt = (target: EventTarget | null): string | undefined =>
  rowAt(target)?.dataset.row ?? objectiveAt(target)?.dataset.objective;

/** Moves a record of the list one place on or back; the focus stays with what was pressed. */
export type Step = (id: string, by: 1 | -1, pressed: HTMLElement) => void;

/** Alt and an arrow key, or a drag by its grip, gives what is in the list another place there; so does a step. */
export function useReorder(plan: Plan | undefined, actions: Actions, locale: string): Step {
  const latest = useRef({ plan, actions });
  latest.current = { plan, actions };
  // A key that is held comes sooner than the list is drawn again: each step begins where the last one ended.
  const steps = useRef<(() => void)[]>([]);
  const isMoving = useRef(false);
  const next = () => {
    isMoving.current = false;
    steps.current.shift()?.();
  };
  const step = useRef<Step>(() => {});
  /** What was put in another place, until the list is drawn with it there; `focused` is what the keys went to. */
  const moved = useRef<{ id: string; focused?: HTMLElement } | undefined>(undefined);
  // Before it is painted: no key falls between, on what stands where the moved one was.
  useLayoutEffect(() => {
    if (moved.current) {
      const { id, focused } = moved.current;
      actions.sayAloud(said(plan, id, locale));
      if (focused) again(focused, id);
    }
    moved.current = undefined;
    next();
  }, [plan]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let dragged: { id: string; isObjective: boolean } | undefined;

    const move = async (id: string, place: Place | undefined, focused?: HTMLElement) => {
      const { plan, actions } = latest.current;
      const patches = plan && place ? moveTo(plan, id, place) : [];
      if (patches.length === 0) return next();
      isMoving.current = true;
      moved.current = { id, focused };
      if (await actions.commit('reorder', patches)) return;
      moved.current = undefined;
      next();
    };

    step.current = (id, by, focused) => {
      const take = () => {
        const { plan } = latest.current;
        void move(id, plan && stepFrom(plan, id, by), focused);
      };
      if (isMoving.current) steps.current.push(take);
      else take();
    };
    const answer = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const id = recordAt(document.activeElement);
      if (!id || document.activeElement?.closest('form')) return;
      event.preventDefault();
      step.current(id, event.key === 'ArrowDown' ? 1 : -1, document.activeElement as HTMLElement);
    };

    const mark = (row: HTMLElement | null, isAfter = false) => {
      for (const one of document.querySelectorAll('.drop-before, .drop-after'))
        one.classList.remove('drop-before', 'drop-after');
      row?.classList.add(isAfter ? 'drop-after' : 'drop-before');
    };
    const isBelowMiddle = (row: HTMLElement, { clientY }: DragEvent) => {
      const { top, height } = row.getBoundingClientRect();
      return clientY > top + height / 2;
    };
    const begin = (event: DragEvent) => {
      const grip = (event.target as Element).closest?.('.grip');
      const id = grip && recordAt(grip);
      dragged = id ? { id, isObjective: rowAt(grip) === null } : undefined;
      if (!dragged || !event.dataTransfer || !grip?.parentElement) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(grip.parentElement, 0, 0);
    };
    const over = (event: DragEvent) => {
      const target = dragged && targetOf(event, dragged.isObjective);
      if (!target) return;
      event.preventDefault();
      mark(target.element, target.isEnd || isBelowMiddle(target.element, event));
    };
    const drop = (event: DragEvent) => {
      const target = dragged && targetOf(event, dragged.isObjective);
      const id = dragged?.id;
      mark(null);
      dragged = undefined;
      const { plan } = latest.current;
      if (!target || !id || !plan) return;
      event.preventDefault();
      const place = target.isEnd ? endOf(plan, target.id) : placeOf(plan, target.id);
      const isAfter = !target.isEnd && isBelowMiddle(target.element, event);
      if (place) void move(id, { ...place, at: place.at + (isAfter ? 1 : 0) });
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

interface DropTarget {
  element: HTMLElement;
  id: string;
  /** Somewhere in an objective beside its key results: one that is dropped there is its last. */
  isEnd: boolean;
}

/** What something that is dragged is over: an objective goes beside objectives, a key result into one. */
function targetOf({ target }: DragEvent, isObjective: boolean): DropTarget | undefined {
  const row = isObjective ? null : rowAt(target);
  const element = row ?? objectiveAt(target);
  const id = row?.dataset.row ?? element?.dataset.objective;
  return element && id ? { element, id, isEnd: !isObjective && !row } : undefined;
}

function endOf(plan: Plan, id: string): Place | undefined {
  const objective = plan.objectives.find(({ record }) => record.id === id);
  return objective && { objective: id, at: objective.keyResults.length };
}

/** Where a record stands now, to be read aloud. */
function said(plan: Plan | undefined, id: string, locale: string): string {
  const place = plan && placeOf(plan, id);
  if (!plan || !place) return '';
  const objective = plan.objectives.find(({ record }) => record.id === (place.objective ?? id));
  const record = keyResultsOf(plan).find((one) => one.record.id === id)?.record ?? objective?.record;
  const count = place.objective === undefined ? plan.objectives.length : (objective?.keyResults.length ?? 0);
  return sayFrame(locale, 'movedTo', { title: record?.title ?? '', place: place.at + 1, count });
}

/** The focus stays with what was moved: in another objective it is drawn anew. */
function again(focused: HTMLElement, id: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
  const { moves } = focused.dataset;
  const there = row?.querySelector<HTMLElement>(moves ? `[data-moves="${moves}"]` : '[data-key-result]');
  (focused.isConnected ? focused : there)?.focus();
}
