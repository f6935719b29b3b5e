import type { MetricKind } from './kind';

/** Reached or not: 1 or 0. */
export interface YesNo {
  kind: 'yesNo';
}

export const yesNo: MetricKind<YesNo> = {
  progress: (_, current) => (current >= 1 ? 1 : 0),
  pace: 'none',
};
