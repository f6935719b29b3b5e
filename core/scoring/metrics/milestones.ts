import type { MetricKind } from './kind';

/** Steps with weights; `of` is the weight of all of them, the current value that of the done ones. */
export interface Milestones {
  kind: 'milestones';
  of: number;
}

export const milestones: MetricKind<Milestones> = {
  progress: ({ of }, done) => done / of,
  pace: 'none',
};
