import {
  type CivilDate,
  type CycleDates,
  calendarCycleById,
  localDate,
  type Measured,
  type Metric,
} from '../scoring';
import { clockOf } from './clock';
import type { Doc } from './fold';
import type { CheckIn, CycleRecord, Initiative, KeyResult, Milestone, Objective, Phase } from './records';
import { byDate, byOrder, groupBy, recordsOf } from './records-of';

export interface PlanKeyResult {
  record: KeyResult;
  /** 1.0 is expected: its own word, else its objective's. */
  committed: boolean;
  /** By date, of one date by when they were recorded; removed ones are not among them. */
  checkIns: CheckIn[];
  /** Its start is its KPI's last reading before the cycle, whatever is written. */
  isStartRead?: boolean;
  milestones: Milestone[];
  initiatives: Initiative[];
  /** Phased targets, by date; absent where there are none. */
  phases?: Phase[];
  /** Ids of all phased targets there ever were, removed ones too: their history is its history. */
  phaseIds?: string[];
}

export interface PlanObjective {
  record: Objective;
  keyResults: PlanKeyResult[];
  initiatives: Initiative[];
}

/** What the store reads for one cycle: everything shown is worked out from it and today's date. */
export interface Plan {
  /** The cycle's id: `2026-q4`. */
  id: string;
  dates: CycleDates;
  title?: string;
  closed: boolean;
  objectives: PlanObjective[];
  /** Key results whose objective is not known here (it may arrive from another device). */
  unfiled: PlanKeyResult[];
}

export const cycleDoc = (cycleId: string): string => `cycle:${cycleId}`;
export const cycleIdOf = (doc: string): string => doc.slice('cycle:'.length);

/** Dates of a cycle from its id alone: `2026-q4`, `2026-11`, `2026`, or `2026-10-05_2026-12-20` for any two dates. */
export function cycleDates(cycleId: string): CycleDates | undefined {
  const [start, end] = cycleId.split('_');
  return start && end ? { start, end } : calendarCycleById(cycleId);
}

/** The plan of one cycle; an absent document is a cycle in which nothing was written yet. */
export function planOf(cycleId: string, doc: Doc | undefined): Plan {
  const all = recordsOf(doc);
  const checkIns = groupBy(all<CheckIn>('checkIn').sort(byDate), (one) => one.keyResult);
  const milestones = groupBy(all<Milestone>('milestone').sort(byOrder), (one) => one.keyResult);
  const phases = groupBy(all<Phase>('phase').sort(byDate), (one) => one.keyResult);
  const phaseIds = groupBy(
    Object.values(doc?.records ?? {}).filter(({ kind }) => kind === 'phase'),
    ({ keyResult }) => `${keyResult}`,
  );
  const initiatives = groupBy(all<Initiative>('initiative').sort(byOrder), (one) => one.parent);
  const objectives = all<Objective>('objective').sort(byOrder);
  const committed = new Map(objectives.map((one) => [one.id, one.committed ?? false]));
  const keyResults = groupBy(
    all<KeyResult>('keyResult')
      .sort(byOrder)
      .map((record) => ({
        record,
        committed: record.committed ?? committed.get(record.objective) ?? false,
        checkIns: checkIns.get(record.id) ?? [],
        milestones: milestones.get(record.id) ?? [],
        initiatives: initiatives.get(record.id) ?? [],
        phases: phases.get(record.id),
        phaseIds: phaseIds
          .get(record.id)
          ?.map(({ id }) => id)
          .sort(),
      })),
    (one) => one.record.objective,
  );
  const hidden = new Set(
    Object.values(doc?.records ?? {}).flatMap((one) =>
      one.kind === 'objective' && one.removed ? [one.id] : [],
    ),
  );
  const cycle = all<CycleRecord>('cycle')[0];
  const dates = cycle ?? cycleDates(cycleId);
  if (!dates) throw new RangeError(`The cycle ${cycleId} has no dates.`);
  return {
    id: cycleId,
    dates: { start: dates.start, end: dates.end },
    title: cycle?.title,
    closed: cycle?.closed ?? false,
    objectives: objectives.map((record) => ({
      record,
      keyResults: keyResults.get(record.id) ?? [],
      initiatives: initiatives.get(record.id) ?? [],
    })),
    unfiled: [...keyResults]
      .filter(([parent]) => !committed.has(parent) && !hidden.has(parent))
      .flatMap(([, list]) => list),
  };
}

/** The check-in that counts on a day: the latest by its date, of one date the later recorded; never a future one. */
export const countingCheckIn = (keyResult: PlanKeyResult, today: CivilDate): CheckIn | undefined =>
  keyResult.checkIns.findLast((one) => one.date <= today);

/** A key result as scoring sees it on a day. */
export function measure(keyResult: PlanKeyResult, today: CivilDate): Measured {
  const { record } = keyResult;
  const latest = countingCheckIn(keyResult, today);
  const metric = metricOf(keyResult);
  return {
    metric,
    current: metric.kind === 'milestones' ? doneWeight(keyResult.milestones) : latest?.value,
    date: latest?.date,
    ...(metric.kind === 'milestones' && !latest && { since: madeOn(record) }),
    confidence: latest?.confidence,
    weight: record.weight,
    committed: keyResult.committed,
    due: record.due,
    ...(metric.kind === 'reach' && keyResult.phases && { phases: keyResult.phases }),
  };
}

/** The day on which a record was first written, by the clock of the machine that it is looked at on. */
export function madeOn({ made }: { made: string }): CivilDate | undefined {
  const { time } = clockOf(made);
  return Number.isFinite(time) ? localDate(new Date(time)) : undefined;
}

function metricOf({ record, milestones }: PlanKeyResult): Metric {
  if (record.metric === 'milestones') return { kind: 'milestones', of: weightOf(milestones) };
  if (record.metric === 'yesNo') return { kind: 'yesNo' };
  if (record.metric === 'maintain')
    return { kind: 'maintain', atLeast: record.atLeast, atMost: record.atMost, tolerance: record.tolerance };
  return { kind: 'reach', start: record.start ?? 0, target: record.target ?? 0 };
}

const weightOf = (milestones: readonly Milestone[]) =>
  milestones.reduce((sum, one) => sum + (one.weight ?? 1), 0);
const doneWeight = (milestones: readonly Milestone[]) => weightOf(milestones.filter((one) => one.done));
