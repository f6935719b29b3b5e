import { patchIn } from './actions';
import type { Patch } from './change';
import { mainScorecard } from './check-in-patch';
import type { Doc } from './fold';
import { cycleIdOf, type Plan, type PlanKeyResult, planOf } from './plan';
import type { CheckIn, KeyResult, Kpi, KpiReading } from './records';
import { byDate, groupBy, recordsOf } from './records-of';

export const isBound = (plan: Plan): boolean =>
  [...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled].some(({ record }) => record.kpi);

/**
 * Gives key results that are bound to a KPI what they show: the KPI's readings in the cycle as their check-ins, and
 * the last reading before it as their start, unless that is at the target or past it. One whose KPI is not there is shown
 * as its own, so that its check-ins are written to where they are seen.
 */
export function withReadings(plan: Plan, scorecard: Doc | undefined): Plan {
  if (!isBound(plan)) return plan;
  const all = recordsOf(scorecard);
  const readings = groupBy(all<KpiReading>('reading').sort(byDate), (one) => one.kpi);
  const kpis = new Map(all<Kpi>('kpi').map((one) => [one.id, one]));
  const bind = (keyResult: PlanKeyResult): PlanKeyResult => {
    const { record } = keyResult;
    if (!record.kpi) return keyResult;
    const kpi = kpis.get(record.kpi);
    if (!kpi) return { ...keyResult, record: withoutKpi(record) };
    const { start, end } = plan.dates;
    const own = readings.get(record.kpi) ?? [];
    const before = own.findLast((one) => one.date < start)?.value;
    const isStartRead = before !== undefined && before !== record.target && !isTurned(record, before, kpi);
    return {
      ...keyResult,
      ...(isStartRead && { record: { ...record, start: before }, isStartRead }),
      checkIns: own
        .filter((one) => one.date >= start && one.date <= end)
        .map((one) => asCheckIn(one, record)),
    };
  };
  return {
    ...plan,
    objectives: plan.objectives.map((one) => ({ ...one, keyResults: one.keyResults.map(bind) })),
    unfiled: plan.unfiled.map(bind),
  };
}

const withoutKpi = ({ kpi: _kpi, ...record }: KeyResult): KeyResult => record;

/** Whether the way from that value to the target runs against the way that it was to go: it is reached then. */
function isTurned({ start, target }: KeyResult, before: number, { goal, redFlag }: Kpi): boolean {
  if (target === undefined) return false;
  const own = start === undefined ? 0 : Math.sign(target - start);
  const wanted = own || Math.sign((goal ?? 0) - (redFlag ?? goal ?? 0));
  return Math.sign(target - before) === -wanted;
}

const asCheckIn = ({ kpi: _kpi, ...reading }: KpiReading, { id: keyResult }: KeyResult): CheckIn => ({
  ...reading,
  keyResult,
});

/** The plans of every cycle among documents, bound key results with their readings. */
export function plansIn(docs: readonly Doc[]): Plan[] {
  const scorecard = docs.find(({ id }) => id === mainScorecard);
  return docs
    .filter(({ id }) => id.startsWith('cycle:'))
    .map((doc) => withReadings(planOf(cycleIdOf(doc.id), doc), scorecard));
}

/**
 * Unbinding copies what was shown: the readings become check-ins of its own, the start its own. A reading has one copy,
 * however often its key result is bound and unbound.
 */
export const unbindPatches = (cycleId: string, { record, checkIns }: PlanKeyResult): Patch[] => [
  patchIn(cycleId, 'keyResult', record.id, { kpi: null, start: record.start ?? null }),
  ...checkIns.map(({ id, made, date, value, confidence, note, blocker, receipt }) =>
    // Copies are recorded in one moment: of one date, only their ids tell the later.
    patchIn(cycleId, 'checkIn', `${record.id}-${made}-${id}`, {
      keyResult: record.id,
      date,
      value,
      confidence: confidence ?? null,
      note: note || null,
      blocker: blocker || null,
      receipt: receipt ?? null,
      removed: false,
    }),
  ),
];

/** Unbinds from a KPI, before it goes, every key result that reads it: what was shown stays theirs. */
export const unbindAllPatches = (docs: readonly Doc[], kpi: string): Patch[] =>
  plansIn(docs).flatMap((plan) =>
    [...plan.objectives.flatMap((one) => one.keyResults), ...plan.unfiled]
      .filter(({ record }) => record.kpi === kpi)
      .flatMap((one) => unbindPatches(plan.id, one)),
  );
