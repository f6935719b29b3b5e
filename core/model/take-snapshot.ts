import { type CivilDate, dayNumber } from '../scoring';
import type { Snapshot, SnapshotKeyResult } from '../snapshot';
import { given } from './given';
import { countingCheckIn, measure, type Plan, type PlanKeyResult } from './plan';
import { keyResultScore, type Reviewed, reviewedObjective, scoredOn } from './scores';

/** What its owner chose to show. Notes and confidence stay at home unless they are asked for. */
export interface SnapshotChoices {
  title?: string;
  /** Ids of the objectives to show; all where absent. */
  objectives?: ReadonlySet<string>;
  history: boolean;
  confidence: boolean;
  notes: boolean;
  /** Ids of the key results of which it is told that their start or target moved late; of none where absent. */
  moved?: ReadonlySet<string>;
}

export const defaultChoices: SnapshotChoices = { history: true, confidence: false, notes: false };

/** The last points of a history that a snapshot carries: a quarter of weeks. */
const longestHistory = 13;

/** Takes only the chosen fields of a plan as they stand on a day: the one thing that may leave the extension. */
export function takeSnapshot(
  plan: Plan,
  choices: SnapshotChoices,
  today: CivilDate,
  cycleTitle: string,
): Snapshot {
  const chosen = plan.objectives.filter(({ record }) => choices.objectives?.has(record.id) ?? true);
  return {
    pacemark: 1,
    asOf: today,
    ...(choices.title ? { title: choices.title } : {}),
    cycle: { title: plan.title ?? cycleTitle, ...plan.dates },
    objectives: chosen.map((objective) => ({
      title: objective.record.title,
      ...given({
        weight: objective.record.weight,
        score: reviewed(reviewedObjective(objective, plan, today), plan),
      }),
      keyResults: objective.keyResults.map((one) => snapshotOf(one, plan, choices, today)),
    })),
  };
}

/** A score is told where it was reviewed: its owner's own, and every one of a closed cycle. */
const reviewed = ({ score, isOwn }: Reviewed, plan: Plan): number | undefined =>
  isOwn || plan.closed ? Math.round(score * 1000) / 1000 : undefined;

function snapshotOf(
  keyResult: PlanKeyResult,
  plan: Plan,
  choices: SnapshotChoices,
  today: CivilDate,
): SnapshotKeyResult {
  const { record } = keyResult;
  const day = scoredOn(keyResult, plan, today);
  const { metric, current, date, confidence } = measure(keyResult, day);
  return {
    title: record.title,
    ...(metric.kind === 'reach' ? { start: metric.start, target: metric.target } : { metric: metric.kind }),
    ...(metric.kind === 'maintain'
      ? given({ atLeast: metric.atLeast, atMost: metric.atMost, tolerance: metric.tolerance })
      : {}),
    ...(metric.kind === 'milestones' ? { done: current ?? 0, of: metric.of } : given({ current })),
    ...given({
      date,
      unit: record.unit,
      weight: record.weight,
      committed: keyResult.committed || undefined,
      score: reviewed(keyResultScore(keyResult, plan, today), plan),
      confidence: choices.confidence ? confidence : undefined,
      note: choices.notes ? shortened(countingCheckIn(keyResult, day)?.note) : undefined,
      history: choices.history ? historyOf(keyResult, day) : undefined,
      movedTarget: choices.moved?.has(record.id) || undefined,
    }),
  };
}

/** The longest note that a reader of the format takes whole. */
const longestNote = 2000;

const shortened = (note: string | undefined): string | undefined =>
  note && note.length > longestNote
    ? `${note.slice(0, longestNote - 1).replace(/[\ud800-\udbff]$/, '')}…`
    : note || undefined;

function historyOf({ checkIns }: PlanKeyResult, today: CivilDate): [number, number][] | undefined {
  const latest = new Map<CivilDate, number>();
  for (const { date, value } of checkIns) if (date <= today) latest.set(date, value);
  const points = [...latest].slice(-longestHistory);
  return points.length > 1 ? points.map(([date, value]) => [dayNumber(date), value]) : undefined;
}
