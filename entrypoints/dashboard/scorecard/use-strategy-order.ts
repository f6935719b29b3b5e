import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import type { Actions } from '../../shared/plan/use-actions';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import { type NestedStep, useNestedOrder } from '../frame/use-nested-order';
import { itemsIn, moveInStrategy, stepInStrategy, strategyPlaceOf } from './strategy-place';

/** Perspectives, and the strategic objectives in them, are put in order by keys and by their grips. */
export function useStrategyOrder(scorecard: ScorecardPlan, actions: Actions, locale: string): NestedStep {
  return useNestedOrder(
    scorecard,
    {
      item: 'strategic',
      list: 'lane',
      listsMove: true,
      placeOf: (id) => strategyPlaceOf(scorecard, id),
      step: (id, by) => stepInStrategy(scorecard, id, by),
      move: (id, place) => moveInStrategy(scorecard, id, place),
      count: (lane) => itemsIn(scorecard, lane).length,
      said: (id) => said(scorecard, id, locale),
      focused: (id) => `[data-opens="${CSS.escape(`edit ${id}`)}"]`,
    },
    actions,
  );
}

/** Where something stands now, to be read aloud. */
function said(scorecard: ScorecardPlan, id: string, locale: string): string {
  const place = strategyPlaceOf(scorecard, id);
  if (!place) return '';
  const lane = scorecard.perspectives.find(({ record }) => record.id === (place.list ?? id));
  const inLane = lane ? perspectiveTitle(lane.record, locale) : '';
  const objective = strategicObjectivesOf(scorecard).find(({ record }) => record.id === id);
  const values = { place: place.at + 1, count: itemsIn(scorecard, place.list).length };
  return objective
    ? sayScorecard(locale, 'movedToIn', { title: objective.record.title, lane: inLane, ...values })
    : sayScorecard(locale, 'movedTo', { title: inLane, ...values });
}
