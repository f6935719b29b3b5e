import { type CivilDate, civilDate } from '../scoring';
import type { ScoredKeyResult, ScoredSnapshot } from './picture';
import { pointsOf } from './points';

/** A check-in, as far as a snapshot tells of it. */
export interface ShownCheckIn {
  date: CivilDate;
  value: number;
  /** The value that was known before. */
  before?: number;
  keyResult: ScoredKeyResult;
  objective: string;
  /** The latest of its key result: the one that a note and a status are of. */
  isLatest: boolean;
}

/** The newest check-ins of all key results, newest first, at most `most`; on one day in the order of the snapshot. */
export function newestCheckIns({ asOf, objectives }: ScoredSnapshot, most: number): ShownCheckIn[] {
  return objectives
    .flatMap(({ title, keyResults }) =>
      keyResults.flatMap((keyResult) => {
        const { current, date } = keyResult.measured;
        const points = pointsOf({ ...keyResult, current: date ? current : undefined }, asOf);
        return points
          .map(([day, value], at) => ({
            date: civilDate(day),
            value,
            before: points[at - 1]?.[1],
            keyResult,
            objective: title,
            isLatest: at === points.length - 1,
          }))
          .slice(-most);
      }),
    )
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .slice(0, most);
}
