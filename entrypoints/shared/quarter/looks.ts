import type { PlanKeyResult, PlanObjective } from '../../../core/model/plan';
import type { ItemContext } from './key-result-item';

/**
 * All that one key result's part of the list depends on. Where none of it changed, the part is not drawn anew, so that
 * a key pressed among a thousand key results draws one of them.
 */
export function keyResultLook({
  keyResult,
  ...context
}: ItemContext & { keyResult: PlanKeyResult }): unknown[] {
  const { plan, state, today, locale, page, checkIns, editing, advice } = context;
  const { id } = keyResult.record;
  const { edited } = editing;
  return [
    ...[keyResult, state.settings, today, locale, plan.closed, plan.dates.start, plan.dates.end],
    ...[checkIns.active === id, checkIns.draftOf(id), checkIns.saving === id, checkIns.quick === id],
    checkIns.saved?.id === id && checkIns.saved,
    checkIns.problem?.id === id && checkIns.problem,
    // What is being written draws itself anew as its editor likes.
    edited?.kind === 'keyResult' && edited.id === id && editing,
    ...[page?.opened === id, page === undefined, advice.lookOf(id)],
  ];
}

/** All that an objective's part depends on, with its key results. */
export function objectiveLook({
  objective,
  ...context
}: ItemContext & { objective: PlanObjective }): unknown[] {
  const { plan, state, today, locale, page, checkIns, editing, advice } = context;
  const { active, saving, saved, problem, quick } = checkIns;
  const { edited } = editing;
  const { id } = objective.record;
  const ids = objective.keyResults.map(({ record }) => record.id);
  const isIn = (keyResult: string | undefined) => keyResult !== undefined && ids.includes(keyResult);
  const isEdited =
    (edited?.kind === 'objective' && edited.id === id) ||
    (edited?.kind === 'newKeyResult' && edited.objective === id) ||
    (edited?.kind === 'keyResult' && isIn(edited.id));
  return [
    ...[objective, page === undefined, isEdited && editing, advice.lookOf(id)],
    ...[state.settings, today, locale, plan.closed, plan.dates.start, plan.dates.end],
    ...[isIn(active) && active, isIn(quick) && quick, isIn(saving) && saving, isIn(saved?.id) && saved],
    ...[isIn(problem?.id) && problem, isIn(page?.opened) && page?.opened],
    ...(page?.supportLook(objective.record) ?? []),
    ...ids.map(checkIns.draftOf),
    ...ids.map(advice.lookOf),
  ];
}
