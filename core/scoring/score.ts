import { clampShare, withoutNoise } from './precision';

/** The score of a progress: held within 0..1; 0 without data. */
export function scoreOf(progress: number | undefined): number {
  return clampShare(progress ?? 0);
}

/** One decimal, half away from zero: 0.35 is 0.4, −0.25 is −0.3. */
export function roundScore(score: number): number {
  return (Math.sign(score) * Math.round(withoutNoise(Math.abs(score) * 10))) / 10 + 0;
}

export type Band = 'red' | 'yellow' | 'green';

/** Below 0.4 red, below 0.7 yellow, else green, on the value before it is rounded: 0.39 reads 0.4 and is red. */
export function band(score: number): Band {
  const exact = withoutNoise(score);
  if (exact < 0.4) return 'red';
  return exact < 0.7 ? 'yellow' : 'green';
}

/** A committed key result below 1.0 is a miss, whatever its band; without data too. */
export function isMiss(progress: number | undefined, committed: boolean | undefined): boolean {
  return committed === true && withoutNoise(scoreOf(progress)) < 1;
}
