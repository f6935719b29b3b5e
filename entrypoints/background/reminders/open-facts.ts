import type { Settings } from '../../../core/model';
import { ownRules } from '../../../core/model/own-rules';
import type { OpenFacts } from '../../../core/model/reminders';
import { addDays, type CivilDate } from '../../../core/scoring';
import type { Store } from '../../../core/store';
import { dueKeyResults } from '../../shared/quarter/row-facts';
import { dueKpis } from '../../shared/scorecard/due-readings';

/** A cycle that ended longer ago is no longer spoken of. */
const mostDaysAgo = 30;

/** What is open today, and the settings that reminders go by. */
export async function readOpenFacts(
  store: Store,
  today: CivilDate,
): Promise<{ open: OpenFacts; settings: Settings }> {
  const { plan, person } = await store.readCurrent(today);
  const settings = (person?.records.settings ?? {}) as Settings;
  const rules = ownRules(settings);
  const scorecard = await store.readScorecard();
  const plans = await store.readPlansDuring({ start: addDays(today, -mostDaysAgo), end: today });
  const open: OpenFacts = {
    keyResults: dueKeyResults(plan, today, rules).length,
    kpis: dueKpis(scorecard, plan, today, rules).flatMap(({ record }) => record.frequency ?? []),
    cycles: plans
      .filter(({ closed, objectives }) => !closed && objectives.length > 0)
      .map(({ id, dates }) => ({ id, end: dates.end })),
  };
  return { open, settings };
}
