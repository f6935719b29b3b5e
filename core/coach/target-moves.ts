import { byStamp, type Change, cancelledStamps, clockOf, type Plan } from '../model';
import { localDate } from '../scoring';
import type { TargetMove } from './beyond';
import { keyResultsIn } from './key-results-in';

/**
 * Each start and target of a plan's key results that was another before, in the order of the dates, from the changes
 * that touch those key results, in any order. What was taken back is no move; nor is a first value, nor the start of
 * one that is bound to a KPI, or is being unbound: that is the KPI's reading.
 */
export function targetMoves(plan: Plan, log: readonly Change[]): TargetMove[] {
  type Known = { start?: number; target?: number; isBound?: boolean };
  const now = new Map(keyResultsIn(plan).map(({ id }) => [id, {} as Known]));
  const bound = new Set(keyResultsIn(plan).flatMap(({ id, kpi }) => (kpi === undefined ? [] : [id])));
  const cancelled = cancelledStamps(log);
  const moves: TargetMove[] = [];
  for (const { stamp, patches } of [...log].sort(byStamp)) {
    if (cancelled.has(stamp)) continue;
    for (const { id, set } of patches) {
      const known = now.get(id);
      if (!known) continue;
      const wasBound = known.isBound;
      if (Object.hasOwn(set, 'kpi')) known.isBound = typeof set.kpi === 'string';
      const isKpiStart = wasBound || known.isBound || bound.has(id);
      for (const field of ['start', 'target'] as const) {
        if (!Object.hasOwn(set, field)) continue;
        const from = known[field];
        const to = typeof set[field] === 'number' ? set[field] : undefined;
        known[field] = to;
        if (field === 'start' && isKpiStart) continue;
        if (from === undefined || to === undefined || from === to) continue;
        moves.push({ keyResult: id, field, date: localDate(new Date(clockOf(stamp).time)), from, to });
      }
    }
  }
  return moves;
}
