import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import type { Actions } from '../../shared/plan/use-actions';
import { sayScorecard } from '../../shared/words/scorecard';
import { type NestedStep, useNestedOrder } from '../frame/use-nested-order';
import { kpiPlaceOf, kpisIn, moveInKpis, stepInKpis } from './kpi-place';

/** KPIs are put in order, and under what they measure, by keys and by their grips. */
export function useKpiOrder(
  scorecard: ScorecardPlan,
  titleOf: (id: string) => string,
  actions: Actions,
  locale: string,
): NestedStep {
  return useNestedOrder(
    scorecard,
    {
      item: 'kpi',
      list: 'kpis-of',
      listsMove: false,
      placeOf: (id) => kpiPlaceOf(scorecard, id),
      step: (id, by) => stepInKpis(scorecard, id, by),
      move: (id, place) => moveInKpis(scorecard, id, place),
      count: (parent) => kpisIn(scorecard, parent).length,
      said(id) {
        const place = kpiPlaceOf(scorecard, id);
        const kpi = kpisOf(scorecard).find(({ record }) => record.id === id);
        if (!place?.list || !kpi) return '';
        return sayScorecard(locale, 'movedToIn', {
          title: kpi.record.title,
          lane: titleOf(place.list),
          place: place.at + 1,
          count: kpisIn(scorecard, place.list).length,
        });
      },
      focused: (id) => `[data-reading="${CSS.escape(id)}"], [data-opens="${CSS.escape(id)}"]`,
    },
    actions,
  );
}
