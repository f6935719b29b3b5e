import type { Plan } from '../../../core/model/plan';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import {
  type ScorecardChoices,
  takeKpiSnapshot,
  takeScorecardSnapshot,
} from '../../../core/model/take-scorecard-snapshot';
import { type SnapshotChoices, takeSnapshot } from '../../../core/model/take-snapshot';
import type { Snapshot } from '../../../core/snapshot';
import { cycleTitle } from '../words/cycle-title';
import { perspectiveQuestion, perspectiveTitle } from '../words/perspectives';

/** What is put into a page: the cycle's OKRs, the strategy map, or one KPI by its id. */
export type Subject = { of: 'okrs' } | { of: 'map' } | { of: 'kpi'; id: string };

/** All that its owner chose in the embed dialog. */
export interface Chosen {
  subject: Subject;
  ofOkrs: SnapshotChoices;
  ofStrategy: ScorecardChoices;
}

/** What was chosen, as it stands on a day. */
export function takeChosen(
  { subject, ofOkrs, ofStrategy }: Chosen,
  plan: Plan,
  scorecard: ScorecardPlan | undefined,
  today: string,
  locale: string,
): Snapshot {
  if (subject.of === 'okrs' || !scorecard)
    return takeSnapshot(plan, ofOkrs, today, cycleTitle(plan.id, locale));
  if (subject.of === 'kpi') return takeKpiSnapshot(scorecard, subject.id, ofStrategy, today);
  return takeScorecardSnapshot(scorecard, ofStrategy, today, (record) => {
    const question = perspectiveQuestion(record, locale);
    return { title: perspectiveTitle(record, locale), ...(question && { question }) };
  });
}
