import { byStamp, type Change, cancelledStamps, clockOf, type Plan } from '../model';
import { localDate } from '../scoring';
import type { TargetMove } from './beyond';
import { keyResultsIn } from './key-results-in';

/**
 * Each start and target of a plan's key results that was another before, in the order of the dates, from the changes
 * that touch those key results, in any order. What was taken back is no move; nor is a first value.
 */
export function targetMoves(plan: Plan, log: readonly Change[]): TargetMove[] {
  const now = new Map(keyResultsIn(plan).map(({ id }) => [id, {} as { start?: number; target?: number }]));
  const cancelled = cancelledStamps(log);
  const moves: TargetMove[] = [];
  for (const { stamp, patches } of [...log].sort(byStamp)) {
    if (cancelled.has(stamp)) continue;
    for (const { id, set } of patches) {
      const known = now.get(id);
      if (!known) continue;
      for (const field of ['start', 'target'] as const) {
        if (!Object.hasOwn(set, field)) continue;
        const from = known[field];
        const to = typeof set[field] === 'number' ? set[field] : undefined;
        known[field] = to;
        if (from === undefined || to === undefined || from === to) continue;
        moves.push({ keyResult: id, field, date: localDate(new Date(clockOf(stamp).time)), from, to });
      }
    }
  }
  return moves;
}
