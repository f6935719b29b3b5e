import { countingCheckIn, type Plan, type PlanKeyResult } from '../../../core/model/plan';
import type { CivilDate } from '../../../core/scoring';
import { keyResultsOf } from '../../shared/quarter/row-facts';

/** One key result at the end of a review; values are as they were typed, absent where there was none. */
export interface WeekLine {
  keyResult: PlanKeyResult;
  before?: number;
  after?: number;
}

/** What a week came to: each key result that was gone through is in one of the first three lists. */
export interface WeekSummary {
  moved: WeekLine[];
  unchanged: WeekLine[];
  skipped: WeekLine[];
  blocked: { keyResult: PlanKeyResult; blocker: string }[];
}

/** Compares each key result with how it stood before the week began. */
export function weekSummary(
  plan: Plan,
  ids: readonly string[],
  weekBegan: CivilDate,
  today: CivilDate,
): WeekSummary {
  const summary: WeekSummary = { moved: [], unchanged: [], skipped: [], blocked: [] };
  for (const keyResult of keyResultsOf(plan)) {
    if (!ids.includes(keyResult.record.id)) continue;
    const before =
      keyResult.checkIns.findLast((one) => one.date < weekBegan)?.value ?? keyResult.record.start;
    const latest = countingCheckIn(keyResult, today);
    const isNew = latest !== undefined && latest.date >= weekBegan;
    const line = { keyResult, before, after: latest?.value };
    if (!isNew) summary.skipped.push(line);
    else (latest.value === before ? summary.unchanged : summary.moved).push(line);
    if (isNew && latest.blocker) summary.blocked.push({ keyResult, blocker: latest.blocker });
  }
  return summary;
}

/** The key results that have a check-in since the week began. */
export const checkedInSince = (plan: Plan, weekBegan: CivilDate, today: CivilDate): string[] =>
  keyResultsOf(plan).flatMap((one) =>
    (countingCheckIn(one, today)?.date ?? '') >= weekBegan ? [one.record.id] : [],
  );
