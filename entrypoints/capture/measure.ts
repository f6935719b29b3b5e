import { type Doc, mainScorecard, type Patch } from '../../core/model';
import { checkInPatch } from '../../core/model/check-in-patch';
import { ownRules } from '../../core/model/own-rules';
import { countingCheckIn, type Plan } from '../../core/model/plan';
import type { Receipt, Settings } from '../../core/model/records';
import { kpisOf, type ScorecardPlan } from '../../core/model/scorecard';
import type { CivilDate } from '../../core/scoring';
import type { Unit } from '../../core/words';
import { keyResultFacts, keyResultsOf } from '../shared/quarter/row-facts';
import { isKpiDue } from '../shared/scorecard/due-readings';

/** A key result or a KPI that a number of a page can be the value of. */
export interface Measure {
  id: string;
  title: string;
  unit?: Unit;
  /** Of the key result; absent where it is a KPI. */
  cycle?: string;
  /** What a key result was carried over from, and the KPI that it is bound to. */
  from?: string;
  kpi?: string;
  /** Its value so far and of which day. */
  last?: { value: number; date: CivilDate; hasReceipt: boolean };
  /** Where it began and where it is to get, as far as they are numbers. */
  start?: number;
  target?: number;
  isDue: boolean;
}

/** Whatever takes a number today, in the order in which it is shown: key results, then KPIs that none of them reads. */
export function measuresOf(
  plan: Plan,
  scorecard: ScorecardPlan | undefined,
  settings: Settings,
  today: CivilDate,
): Measure[] {
  const rules = ownRules(settings);
  const keyResults = plan.closed ? [] : keyResultsOf(plan).filter(({ record }) => takesNumber(record.metric));
  const bound = new Set(keyResults.map(({ record }) => record.kpi));
  const kpis = scorecard
    ? kpisOf(scorecard).filter(
        ({ record }) => record.metric !== 'yesNo' && record.formula === undefined && !bound.has(record.id),
      )
    : [];
  return [
    ...keyResults.map((one): Measure => {
      const { id, title, unit, from, kpi, start, target, atLeast, atMost } = one.record;
      return {
        id,
        title,
        unit,
        cycle: plan.id,
        from,
        kpi,
        last: lastOf(countingCheckIn(one, today)),
        start: start ?? atLeast,
        target: target ?? atMost,
        isDue: keyResultFacts(one, plan, today, rules).isDue,
      };
    }),
    ...kpis.map((one): Measure => {
      const { id, title, unit, redFlag, goal } = one.record;
      const last = lastOf(one.readings.findLast(({ date }) => date <= today));
      return { id, title, unit, last, start: redFlag, target: goal, isDue: isKpiDue(one, today, rules) };
    }),
  ];
}

const takesNumber = (metric: string): boolean => metric === 'reach' || metric === 'maintain';

const lastOf = (counting: { value: number; date: string; receipt?: Receipt } | undefined): Measure['last'] =>
  counting && {
    value: counting.value,
    date: counting.date,
    hasReceipt: counting.receipt !== undefined,
  };

/** Whether a value is one to be saved today: another than the last, or of a later day. */
export const isNews = ({ last }: Measure, value: number, today: CivilDate): boolean =>
  last?.value !== value || last.date !== today;

/** The patch that writes a number of a page as a value of today. */
export function valuePatch(
  { id, cycle, kpi }: Measure,
  newId: string,
  value: number,
  receipt: Receipt | undefined,
  today: CivilDate,
): Patch {
  const set = { date: today, value, ...(receipt && { receipt }) };
  if (cycle !== undefined) return checkInPatch(cycle, { id, kpi }, newId, set, true);
  return { doc: mainScorecard, kind: 'reading', id: newId, set: { kpi: id, ...set } };
}

/** The settings that a person's document holds. */
export const settingsIn = (person: Doc | undefined): Settings => (person?.records.settings ?? {}) as Settings;
