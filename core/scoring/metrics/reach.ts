import type { MetricKind } from './kind';

/** From a start to a target, up or down. */
export interface Reach {
  kind: 'reach';
  start: number;
  target: number;
}

export const reach: MetricKind<Reach> = {
  progress: ({ start, target }, current) => (current - start) / (target - start),
  pace: 'even',
};
