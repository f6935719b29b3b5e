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
const gap = 0.021;
const cap = ringStroke / 2 / (2 * Math.PI * radius);

const point = (share: number, distance = radius): string => {
  const angle = share * 2 * Math.PI;
  const at = (offset: number) => Math.round((50 + offset) * 100) / 100;
  return `${at(distance * Math.sin(angle))} ${at(-distance * Math.cos(angle))}`;
};

/** The pieces of `from`..`to` that the gap around the tick leaves. */
const cut = (to: number, tick: number | undefined): [from: number, to: number][] => {
  let pieces: [number, number][] = [[0, to]];
  for (const centre of tick === undefined ? [] : [tick - 1, tick, tick + 1]) {
    pieces = pieces.flatMap(([from, end]): [number, number][] => [
      [from, Math.min(end, centre - gap)],
      [Math.max(from, centre + gap), end],
    ]);
  }
  return pieces.filter(([from, end]) => end - from > 1e-6);
};

// Two half arcs a piece: one arc cannot draw a whole circle.
const stroke = ([from, to]: [number, number]): string => {
  const half = `A${radius} ${radius} 0 0 1 `;
  return `M${point(from)}${half}${point((from + to) / 2)}${half}${point(to)}`;
};

/**
 * A ring for a progress (raw: below 0 draws no arc, above 1 a full one) and the pace expected today (0..1), both
 * clockwise from the top. Without progress only track and tick are drawn.
 */
export function ring(progress: number | undefined, expected: number | undefined): Ring {
  const reached = Math.min(1, Math.max(0, progress ?? 0));
  const pieces = cut(reached, expected);
  const isClear = (share: number): boolean => {
    const away = Math.abs(share - (expected ?? share + 0.5)) % 1;
    return Math.min(away, 1 - away) >= gap + cap;
  };
  const ends = reached > 0 && (reached < 1 || expected !== undefined) ? [0, reached % 1].filter(isClear) : [];
  return {
    track: cut(1, expected).map(stroke).join(''),
    arc: pieces.map(stroke).join(''),
    ends: ends.map((share) => `M${point(share)}h0`).join(''),
    tick: expected === undefined ? '' : `M${point(expected, radius - 9)}L${point(expected, radius + 6)}`,
  };
}
