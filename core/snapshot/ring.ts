import { clampShare } from '../scoring';

/** Paths in a box of 100 × 100, drawn with strokes `ringStroke` wide and butt ends. */
export interface Ring {
  /** What is not reached yet: the whole circle less the gap around the tick. */
  track: string;
  /** What is reached; empty at 0, below and without data. */
  arc: string;
  /** Zero-length strokes, drawn with round ends: they round the arc where no gap cuts it. */
  ends: string;
  /** Where an even pace would be; empty where there is no pace. */
  tick: string;
}

export const ringStroke = 11;

const radius = 44;
// Half the gap around the tick, and half the stroke, as shares of the circle.
export const ringGap = 0.021;
const cap = ringStroke / 2 / (2 * Math.PI * radius);

/** A place on the ring's circle, or that far from its middle: `50 6` for 0, clockwise from there. */
const ringPoint = (share: number, distance = radius): string => {
  const angle = share * 2 * Math.PI;
  const at = (offset: number) => Math.round((50 + distance * offset) * 100) / 100;
  return `${at(Math.sin(angle))} ${at(-Math.cos(angle))}`;
};

/** The path of a stretch of the circle. Two half arcs: one arc cannot draw a whole circle. */
export const ringStretch = (from: number, to: number): string => {
  const half = `A${radius} ${radius} 0 0 1 `;
  return to - from > 1e-6
    ? `M${ringPoint(from)}${half}${ringPoint((from + to) / 2)}${half}${ringPoint(to)}`
    : '';
};

/** The path of a tick across the ring. */
export const ringTick = (share: number): string =>
  `M${ringPoint(share, radius - 9)}L${ringPoint(share, radius + 6)}`;

/**
 * A ring for a progress (raw: below 0 draws no arc, above 1 a full one) and the pace expected today (0..1), both
 * clockwise from the top. Without progress only track and tick are drawn.
 */
export function ring(progress = 0, expected?: number): Ring {
  const reached = clampShare(progress);
  const hasTick = expected !== undefined;
  // What is drawn begins behind the tick's gap and ends, a turn later, before it. Without a tick that is at the top.
  const begin = hasTick ? expected + ringGap : 0;
  const end = hasTick ? expected + 1 - ringGap : 1;
  const isClear = (share: number): boolean =>
    reached > 0 && (hasTick ? Math.abs(((share - expected + 1.5) % 1) - 0.5) >= ringGap + cap : reached < 1);
  return {
    track: ringStretch(begin, end),
    arc:
      ringStretch(Math.max(0, begin - 1), Math.min(reached, end - 1)) +
      ringStretch(begin, Math.min(reached, end)),
    ends: [0, reached % 1]
      .filter(isClear)
      .map((share) => `M${ringPoint(share)}h0`)
      .join(''),
    tick: hasTick ? ringTick(expected) : '',
  };
}
