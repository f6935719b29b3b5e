import { useEffect, useRef } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import type { Actions } from '../../shared/plan/use-actions';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { sayFrame } from '../../shared/words/frame';
import { moveTo, type Place, placeOf, stepFrom } from './place';

const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;

/** The record that the focus or the pointer is at: a key result, else the objective around it. */
const recordAt = (target: EventTarget | null): string | undefined =>
  rowAt(target)?.dataset.row ??
  (target instanceof Element
    ? target.closest<HTMLElement>('[data-objective]')?.dataset.objective
    : undefined);

/** Alt and an arrow key, or a drag by its grip, gives what is in the list another place there. */
export function useReorder(plan: Plan | undefined, actions: Actions, locale: string): void {
  const latest = useRef({ plan, actions, locale });
  latest.current = { plan, actions, locale };
  // A key that is held comes sooner than the list is drawn again: each step begins where the last one ended.
  const steps = useRef<(() => void)[]>([]);
  const isMoving = useRef(false);
  const next = () => {
    isMoving.current = false;
    steps.current.shift()?.();
  };
  useEffect(next, [plan]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let dragged: string | undefined;

    const move = async (id: string, place: Place | undefined) => {
      const { plan, actions, locale } = latest.current;
      const patches = plan && place ? moveTo(plan, id, place) : [];
      if (patches.length === 0) return next();
      isMoving.current = true;
      if (!(await actions.commit('edit', patches))) return next();
      actions.sayAloud(said(latest.current.plan, id, locale));
    };

    const answer = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const id = recordAt(document.activeElement);
      if (!id || document.activeElement?.closest('form')) return;
      event.preventDefault();
      const focused = document.activeElement as HTMLElement;
      const step = () => {
        const { plan } = latest.current;
        const place = plan && stepFrom(plan, id, event.key === 'ArrowDown' ? 1 : -1);
        void move(id, place).then(() => requestAnimationFrame(() => again(focused, id)));
      };
      if (isMoving.current) steps.current.push(step);
      else step();
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
      const row = (event.target as Element).closest?.('.grip') ? rowAt(event.target) : null;
      dragged = row?.dataset.row;
      if (!row || !event.dataTransfer) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setDragImage(row, 0, 0);
    };
    const over = (event: DragEvent) => {
      const row = dragged === undefined ? null : rowAt(event.target);
      if (!row) return;
      event.preventDefault();
      mark(row, isBelowMiddle(row, event));
    };
    const drop = (event: DragEvent) => {
      const row = rowAt(event.target);
      const id = dragged;
      const target = row?.dataset.row;
      mark(null);
      dragged = undefined;
      const { plan } = latest.current;
      if (!row || !id || !target || !plan) return;
      event.preventDefault();
      const place = placeOf(plan, target);
      if (place) void move(id, { ...place, at: place.at + (isBelowMiddle(row, event) ? 1 : 0) });
    };
    document.addEventListener('keydown', answer, { signal });
    document.addEventListener('dragstart', begin, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragend', () => mark(null), { signal });
    return () => ending.abort();
  }, []);
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
  const value = row?.querySelector<HTMLElement>('[data-key-result]');
  (focused.isConnected ? focused : value)?.focus();
}
