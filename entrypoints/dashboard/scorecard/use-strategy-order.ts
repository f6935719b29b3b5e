import { useEffect, useRef } from 'preact/hooks';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import type { Actions } from '../../shared/plan/use-actions';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import {
  itemsIn,
  moveInStrategy,
  type StrategyPlace,
  stepInStrategy,
  strategyPlaceOf,
} from './strategy-place';

const objectiveAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-strategic]') : null;
const laneAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-lane]') : null;
const idAt = (target: EventTarget | null) =>
  objectiveAt(target)?.dataset.strategic ?? laneAt(target)?.dataset.lane;

/** Alt and an arrow key, or a drag by its grip, gives a perspective or a strategic objective another place. */
export function useStrategyOrder(scorecard: ScorecardPlan, actions: Actions, locale: string): void {
  const latest = useRef({ scorecard, actions });
  latest.current = { scorecard, actions };
  /** What was put in another place, until it is drawn there. */
  const moved = useRef<{ id: string; opens?: string } | undefined>(undefined);
  useEffect(() => {
    const { id, opens } = moved.current ?? {};
    moved.current = undefined;
    if (!id) return;
    actions.sayAloud(said(scorecard, id, locale));
    // In another lane it is drawn anew: the focus stays with it.
    if (opens) document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opens)}"]`)?.focus();
  }, [scorecard]);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let dragged: { id: string; isObjective: boolean } | undefined;

    const move = async (id: string, place: StrategyPlace | undefined, opens?: string) => {
      const { scorecard, actions } = latest.current;
      const patches = place ? moveInStrategy(scorecard, id, place) : [];
      if (patches.length === 0 || moved.current) return;
      moved.current = { id, opens };
      if (!(await actions.commit('reorder', patches))) moved.current = undefined;
    };
    const answer = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      const focused = document.activeElement as HTMLElement | null;
      const id = idAt(focused);
      if (!id || focused?.closest('form')) return;
      event.preventDefault();
      const place = stepInStrategy(latest.current.scorecard, id, event.key === 'ArrowDown' ? 1 : -1);
      void move(id, place, focused?.dataset.opens ?? `edit ${id}`);
    };
    const mark = (element: Element | null, isAfter = false) => {
      for (const one of document.querySelectorAll('.drop-before, .drop-after'))
        one.classList.remove('drop-before', 'drop-after');
      element?.classList.add(isAfter ? 'drop-after' : 'drop-before');
    };
    /** A perspective goes beside perspectives, a strategic objective beside others or to the end of a lane. */
    const targetOf = ({ target, clientY }: DragEvent) => {
      const objective = dragged?.isObjective ? objectiveAt(target) : null;
      const element = objective ?? laneAt(target);
      const { scorecard } = latest.current;
      const id = objective?.dataset.strategic ?? laneAt(target)?.dataset.lane;
      const place = id === undefined ? undefined : strategyPlaceOf(scorecard, id);
      if (!element || !place || id === undefined) return undefined;
      if (dragged?.isObjective && !objective)
        return { element, isAfter: true, place: { lane: id, at: itemsIn(scorecard, id).length } };
      const { top, height } = element.getBoundingClientRect();
      const isAfter = clientY > top + height / 2;
      return { element, isAfter, place: { ...place, at: place.at + (isAfter ? 1 : 0) } };
    };
    const begin = ({ target, dataTransfer }: DragEvent) => {
      const grip = target instanceof Element ? target.closest('.grip') : null;
      const id = grip && idAt(grip);
      dragged = id ? { id, isObjective: objectiveAt(grip) !== null } : undefined;
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
}

/** Where something stands now, to be read aloud. */
function said(scorecard: ScorecardPlan, id: string, locale: string): string {
  const place = strategyPlaceOf(scorecard, id);
  if (!place) return '';
  const lane = scorecard.perspectives.find(({ record }) => record.id === (place.lane ?? id));
  const inLane = lane ? perspectiveTitle(lane.record, locale) : '';
  const objective = strategicObjectivesOf(scorecard).find(({ record }) => record.id === id);
  const values = { place: place.at + 1, count: itemsIn(scorecard, place.lane).length };
  return objective
    ? sayScorecard(locale, 'movedToIn', { title: objective.record.title, lane: inLane, ...values })
    : sayScorecard(locale, 'movedTo', { title: inLane, ...values });
}
