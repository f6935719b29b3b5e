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
import { isOfStrategy, type Subject } from './subjects';

/** All that its owner chose in the embed dialog. */
export interface Chosen {
  subject: Subject;
  ofOkrs: SnapshotChoices;
  ofStrategy: ScorecardChoices;
}

/** What is chosen of a cycle's plan: no more than its widget draws. */
export function chosenOfCycle({ subject, ofOkrs }: Chosen, plan: Plan): [Plan, SnapshotChoices] {
  if (subject.of === 'ring') return [plan, { ...ofOkrs, history: false, notes: false }];
  if (subject.of !== 'keyResult') return [plan, ofOkrs];
  const objectives = plan.objectives
    .map((one) => ({ ...one, keyResults: one.keyResults.filter(({ record }) => record.id === subject.id) }))
    .filter(({ keyResults }) => keyResults.length > 0);
  return [
    { ...plan, objectives },
    { ...ofOkrs, objectives: undefined, notes: false },
  ];
}

/** What was chosen, as it stands on a day. */
export function takeChosen(
  chosen: Chosen,
  plan: Plan,
  scorecard: ScorecardPlan | undefined,
  today: string,
  locale: string,
): Snapshot {
  const { subject, ofStrategy } = chosen;
  if (!scorecard || !isOfStrategy(subject))
    return takeSnapshot(...chosenOfCycle(chosen, plan), today, cycleTitle(plan.id, locale));
  if ('id' in subject) return takeKpiSnapshot(scorecard, subject.id, ofStrategy, today);
  return takeScorecardSnapshot(scorecard, ofStrategy, today, (record) => {
    const question = perspectiveQuestion(record, locale);
    return { title: perspectiveTitle(record, locale), ...(question && { question }) };
  });
}
