import { clampShare } from '../scoring';
import { type Ring, ringGap, ringStretch, ringTick } from './ring';

/** A ring whose ticks stand at the red flag and at the goal, with a gap around each. */
export interface KpiRing extends Omit<Ring, 'tick' | 'ends'> {
  redFlag: string;
  goal: string;
}

const redFlag = 1 / 3;
const goal = 2 / 3;
const stretches = [
  [0, redFlag - ringGap],
  [redFlag + ringGap, goal - ringGap],
  [goal + ringGap, 1],
] as const;

/** A ring for the score of a KPI (0..1), clockwise from the top; without one only track and ticks are drawn. */
export function kpiRing(score = 0): KpiRing {
  const reached = clampShare(score);
  const upTo = (most: number) =>
    stretches.map(([from, to]) => ringStretch(from, Math.min(to, most))).join('');
  return { track: upTo(1), arc: upTo(reached), redFlag: ringTick(redFlag), goal: ringTick(goal) };
}
