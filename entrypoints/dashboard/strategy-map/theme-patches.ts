import type { Patch } from '../../../core/model';
import { orderBetween } from '../../../core/model/order';
import { mostThemes, type ScorecardPlan } from '../../../core/model/scorecard';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { ordersAt } from '../frame/place';
import { columnIn, laneOf, putPatches } from './map-patches';

export const themePatch = (id: string, set: { title?: string; order?: string }): Patch =>
  patchOnScorecard('theme', id, set);
export const removeThemePatch = (id: string): Patch => patchOnScorecard('theme', id, { removed: true });

/** What stands in the column of a theme, or in that of what has none. */
export const themeSet = ({ themes }: ScorecardPlan, column: number): Patch['set'] => ({
  theme: themes[column]?.id ?? null,
});

/** A new theme as the last column; none where there are as many as a map shows. */
export const addThemePatches = ({ themes }: ScorecardPlan, id: string, title: string): Patch[] =>
  themes.length < mostThemes
    ? [themePatch(id, { title, order: orderBetween(themes.at(-1)?.order, undefined) })]
    : [];

/** The column one place on, towards the first side or away from it. */
export function moveThemePatches({ themes }: ScorecardPlan, id: string, step: 1 | -1): Patch[] {
  const at = themes.findIndex((one) => one.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= themes.length) return [];
  return ordersAt(themes, id, step > 0 ? to + 1 : to).map((one) => themePatch(one.id, { order: one.order }));
}

/** An objective into the column of a theme, or of what has none: at its end within the lane, or at its beginning. */
export function intoColumn(plan: ScorecardPlan, id: string, column: number, end: 'first' | 'last'): Patch[] {
  const lane = plan.perspectives.find(({ objectives }) => objectives.some(({ record }) => record.id === id));
  if (!lane) return [];
  const before = laneOf(plan, lane.record.id).filter((one) => {
    const at = columnIn(plan, one);
    return one.id !== id && (end === 'first' ? at < column : at <= column);
  });
  return putPatches(plan, id, lane.record.id, before.length, themeSet(plan, column));
}
