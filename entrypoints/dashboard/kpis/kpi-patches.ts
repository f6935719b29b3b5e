import type { Doc, Patch } from '../../../core/model';
import { unbindAllPatches } from '../../../core/model/bound';
import { orderBetween } from '../../../core/model/order';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import type { CivilDate, KpiAims } from '../../../core/scoring';
import { changedFields } from '../../shared/edit/changed-fields';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { bothAims } from './aims-fields';
import type { WrittenKpi } from './kpi-draft';

/** The patches that write a new KPI as the last one where it belongs. */
export function addKpi(scorecard: ScorecardPlan, id: string, { fields, aims }: WrittenKpi): Patch[] {
  const order = orderBetween(lastOrder(scorecard, fields.parent), undefined);
  return [patchOnScorecard('kpi', id, { ...given(fields), ...given(aims), order })];
}

/**
 * The patches that edit a KPI: its new aims, where there are any, hold from a date on or in place of the old ones. Of
 * what stood in `begun` already nothing is written.
 */
export function editKpi(
  scorecard: ScorecardPlan,
  kpi: PlanKpi,
  { fields, aims }: WrittenKpi,
  {
    begun,
    ...holding
  }: { from: CivilDate | undefined; today: CivilDate; newId(): string; begun?: WrittenKpi | undefined },
): Patch[] {
  const { id, parent } = kpi.record;
  const set = changedFields(begun?.fields, fields);
  const moved = (set.parent ?? parent) !== parent && {
    order: orderBetween(lastOrder(scorecard, fields.parent), undefined),
  };
  return [
    ...(isEmpty(set) ? [] : [patchOnScorecard('kpi', id, { ...set, ...moved })]),
    ...aimsPatches(kpi, aimsWith(aimsOn(kpi, holding.today), begun?.aims, aims), holding),
  ];
}

/** The patches that remove a KPI: the key results that are bound to it keep what it gave them. */
export const removeKpi = (docs: readonly Doc[], id: string): Patch[] => [
  patchOnScorecard('kpi', id, { removed: true }),
  ...unbindAllPatches(docs, id),
];

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

type BothAims = ReturnType<typeof bothAims>;

/** What holds now with what was typed of it; the two as they were typed where these do not go together. */
function aimsWith(now: KpiAims, begun: KpiAims | undefined, typed: KpiAims): BothAims {
  const all = bothAims(typed);
  const changed = changedFields(begun && bothAims(begun), all);
  const { goal, redFlag } = { ...bothAims(now), ...changed };
  const goTogether = redFlag === null || (goal !== null && goal !== redFlag);
  return isEmpty(changed) || goTogether ? { goal, redFlag } : all;
}

function aimsPatches(
  kpi: PlanKpi,
  aims: BothAims,
  { from, today, newId }: { from: CivilDate | undefined; today: CivilDate; newId(): string },
): Patch[] {
  const changedIn = (stored: KpiAims) => changedFields(bothAims(stored), aims);
  if (isEmpty(changedIn(aimsOn(kpi, today)))) return [];
  const held = kpi.aims.findLast((one) => (from === undefined ? one.from <= today : one.from === from));
  if (from !== undefined && !held)
    return [patchOnScorecard('kpiAim', newId(), { kpi: kpi.record.id, from, ...given(aims) })];
  const set = changedIn(held ?? kpi.record);
  if (isEmpty(set)) return [];
  return [held ? patchOnScorecard('kpiAim', held.id, set) : patchOnScorecard('kpi', kpi.record.id, set)];
}

const lastOrder = (scorecard: ScorecardPlan, parent: string): string | undefined =>
  kpisOf(scorecard).findLast(({ record }) => record.parent === parent)?.record.order;

type Given<T> = { [F in keyof T]: Exclude<T[F], null> };

const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>;
