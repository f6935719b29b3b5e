import { addDays, type CalendarCycleKind, calendarCycle, cycleDays, progressOf } from '../scoring';
import { patchIn } from './actions';
import type { Patch } from './change';
import { ordersBetween } from './order';
import { countingCheckIn, cycleDates, type Plan, type PlanKeyResult, type PlanObjective } from './plan';
import type { Fields, Objective } from './records';

const kinds: [RegExp, CalendarCycleKind][] = [
  [/^\d{4}-q[1-4]$/, 'quarter'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
];

/**
 * The id of the cycle after one: the calendar's next of its kind, else as many days from the day after its end, which
 * are the calendar's cycle where it has one of those days.
 */
export function nextCycleId(cycleId: string): string {
  const dates = cycleDates(cycleId);
  if (!dates) throw new RangeError(`The cycle ${cycleId} has no dates.`);
  const start = addDays(dates.end, 1);
  const kind = kinds.find(([shape]) => shape.test(cycleId))?.[1];
  if (kind) return calendarCycle(kind, start).id;
  const end = addDays(start, cycleDays(dates) - 1);
  const calendars = kinds.map(([, one]) => calendarCycle(one, start));
  return calendars.find((one) => one.start === start && one.end === end)?.id ?? `${start}_${end}`;
}

type KeyResultFields = { [F in keyof Fields<'keyResult'>]?: Fields<'keyResult'>[F] | null };

/** What becomes of an objective or a key result; what is rewritten takes the fields that its owner gave it. */
export type Decision =
  | { how: 'carry' }
  | { how: 'rewrite'; fields: KeyResultFields & { title: string } }
  | { how: 'drop' };

/**
 * The patches of the one change that drafts the next cycle: new records there that name the old ones (`from`), the
 * old ones marked with their new ones (`carriedTo`) or as dropped. What nothing was decided for stays as it is, and so
 * does what was carried or dropped before; a key result goes only where its objective does, or went earlier. Check-ins
 * stay where they were.
 */
export function draftNext(
  plan: Plan,
  next: Plan,
  decisions: ReadonlyMap<string, Decision>,
  newId: () => string,
): Patch[] {
  const decided = decisionOf(decisions, next);
  const going = plan.objectives.filter(({ record }) => goesOn(decided(record)));
  const orders = ordersBetween(next.objectives.at(-1)?.record.order, undefined, going.length);
  const patches: Patch[] = [];
  for (const objective of plan.objectives) {
    const { record } = objective;
    const decision = decided(record);
    if (!decision) {
      const there = next.objectives.find((one) => one.record.id === record.carriedTo);
      patches.push(...keyResultsOf(plan, next, objective, there && placeIn(there), decided, newId));
      continue;
    }
    const order = orders[going.indexOf(objective)];
    if (decision.how === 'drop' || !order) {
      patches.push(patchIn(plan.id, 'objective', record.id, { dropped: true, carriedTo: null }));
      // One that was moved to another objective there lives on.
      for (const { record: one } of objective.keyResults)
        if (!isCarried(one, next))
          patches.push(patchIn(plan.id, 'keyResult', one.id, { dropped: true, carriedTo: null }));
      continue;
    }
    const id = newId();
    const { title, weight, committed } = record;
    patches.push(
      patchIn(next.id, 'objective', id, {
        title: decision.how === 'rewrite' ? decision.fields.title : title,
        weight,
        committed,
        order,
        from: record.id,
        ...supportIn(next, record),
      }),
      patchIn(plan.id, 'objective', record.id, { carriedTo: id, dropped: null }),
      ...initiativesOf(objective, next.id, id, newId),
      ...keyResultsOf(plan, next, objective, { objective: id }, decided, newId),
    );
  }
  const isNew = next.objectives.length === 0 && next.unfiled.length === 0 && going.length > 0;
  return isNew ? [patchIn(next.id, 'cycle', next.id, next.dates), ...patches] : patches;
}

interface Fated {
  id: string;
  carriedTo?: string;
  dropped?: boolean;
}
type DecisionFor = (record: Fated) => Decision | undefined;

/** Nothing was decided about it in an earlier draft, or what it was carried to was removed since. */
export const isUndecided = (record: Fated, next: Plan): boolean =>
  !record.dropped && !isCarried(record, next);

const decisionOf =
  (decisions: ReadonlyMap<string, Decision>, next: Plan): DecisionFor =>
  (record) =>
    isUndecided(record, next) ? decisions.get(record.id) : undefined;

/** What an objective supports goes along, but for an objective of a cycle that is over by then. */
function supportIn(
  next: Plan,
  {
    supports,
    supportsCycle = '',
    supportsUrl,
    supportsTitle,
    supportsScore,
    supportsDate,
    supportsStrategic,
  }: Objective,
): Partial<Fields<'objective'>> {
  if (supports === undefined)
    return { supportsUrl, supportsTitle, supportsScore, supportsDate, supportsStrategic };
  const dates = cycleDates(supportsCycle);
  return dates && dates.end >= next.dates.start ? { supports, supportsCycle } : {};
}

/** Where key results go: an objective of the next cycle, after the order of the last one there. */
interface Place {
  objective: string;
  after?: string;
}

const placeIn = ({ record, keyResults }: PlanObjective): Place => ({
  objective: record.id,
  after: keyResults.at(-1)?.record.order,
});

/** Without a place, only what is dropped is written. */
function keyResultsOf(
  plan: Plan,
  next: Plan,
  { keyResults }: PlanObjective,
  place: Place | undefined,
  decided: DecisionFor,
  newId: () => string,
): Patch[] {
  const orders = ordersBetween(place?.after, undefined, keyResults.length);
  return keyResults.flatMap((keyResult, at) => {
    const { record } = keyResult;
    const decision = decided(record);
    if (!decision) return [];
    if (decision.how === 'drop')
      return [patchIn(plan.id, 'keyResult', record.id, { dropped: true, carriedTo: null })];
    if (!place) return [];
    const id = newId();
    const fields = decision.how === 'rewrite' ? decision.fields : {};
    return [
      patchIn(next.id, 'keyResult', id, {
        ...carried(keyResult),
        ...fields,
        objective: place.objective,
        order: orders[at],
        from: record.id,
      }),
      patchIn(plan.id, 'keyResult', record.id, { carriedTo: id, dropped: null }),
      ...milestonesOf(keyResult, next.id, id, newId),
      ...initiativesOf(keyResult, next.id, id, newId),
    ];
  });
}

export const goesOn = (decision: Decision | undefined): boolean =>
  decision !== undefined && decision.how !== 'drop';

/** Whether the next cycle still holds what a record was carried to. */
export const isCarried = ({ carriedTo }: { carriedTo?: string }, next: Plan): boolean =>
  carriedTo !== undefined &&
  [...next.objectives, ...next.objectives.flatMap((one) => one.keyResults), ...next.unfiled].some(
    ({ record }) => record.id === carriedTo,
  );

/** What a key result takes along. One that was not reached begins where it ended, one that was reached anew. */
export function carried(keyResult: PlanKeyResult): Partial<Fields<'keyResult'>> {
  const {
    title,
    metric,
    start,
    target,
    atLeast,
    atMost,
    tolerance,
    unit,
    weight,
    committed,
    sort,
    owner,
    kpi,
  } = keyResult.record;
  const last = countingCheckIn(keyResult, '9999-12-31')?.value;
  const isReached =
    last !== undefined &&
    target !== undefined &&
    // One without a start counts from 0; to a target of 0 it has no way, and begins where it ended.
    (progressOf({ kind: 'reach', start: start ?? 0, target }, last) ?? (start === undefined ? 0 : 1)) >= 1;
  const begins = metric === 'reach' && last !== undefined && !isReached ? last : start;
  return {
    title,
    metric,
    start: begins,
    target,
    atLeast,
    atMost,
    tolerance,
    kpi,
    unit,
    weight,
    committed,
    sort,
    owner,
  };
}

/** The milestones that are left; all of them where none is. */
function milestonesOf(
  { milestones }: PlanKeyResult,
  cycleId: string,
  keyResult: string,
  newId: () => string,
) {
  const left = milestones.filter((one) => !one.done);
  return (left.length > 0 ? left : milestones).map(({ title, order, weight }) =>
    patchIn(cycleId, 'milestone', newId(), { keyResult, title, order, weight }),
  );
}

/** The initiatives that are not done. */
const initiativesOf = (
  { initiatives }: PlanKeyResult | PlanObjective,
  cycleId: string,
  parent: string,
  newId: () => string,
): Patch[] =>
  initiatives
    .filter((one) => !one.done)
    .map(({ title, order }) => patchIn(cycleId, 'initiative', newId(), { parent, title, order }));
