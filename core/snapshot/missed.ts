import { isMiss } from '../scoring';
import type { SnapshotKeyResult } from './snapshot';

/** Whether a committed key result was reviewed at less than the 1.0 that is expected of it. */
export const isMissed = ({ committed, score }: Pick<SnapshotKeyResult, 'committed' | 'score'>): boolean =>
  score !== undefined && isMiss(score, committed);
