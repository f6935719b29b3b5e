/**
 * How a kind of metric works. `progress` is raw (below 0, above 1) and may not be finite: the caller drops
 * such a number. `pace`: `even` rises with the days of the cycle; `held` is expected at 1 throughout and
 * is done only after the end; `none` has nothing to compare with before its due date.
 */
export interface MetricKind<M> {
  progress(metric: M, current: number): number;
  pace: 'even' | 'held' | 'none';
}
