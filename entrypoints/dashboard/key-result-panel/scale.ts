/** From amounts to places in a drawing, with a little room at both ends. */
export interface Scale {
  low: number;
  high: number;
  at(value: number): number;
}

/**
 * A scale that shows all of `values`, and of `wider` at most so much that what was measured still fills a good part of
 * the drawing. Large values are brought near first, so that none overflows.
 */
export function scaleOf(
  values: readonly number[],
  wider: readonly number[],
  from: number,
  to: number,
): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high / 2 - low / 2 || Math.abs(high) / 20 || 0.5;
  const lowest = Math.max(Math.min(low, ...wider), low - 1.2 * span) - span / 6;
  const highest = Math.min(Math.max(high, ...wider), high + 1.2 * span) + span / 6;
  const size = highest / 2 - lowest / 2;
  return {
    low: lowest,
    high: highest,
    at: (value) => {
      const share = (value / 2 - lowest / 2) / size;
      return Math.round((from + (to - from) * Math.min(20, Math.max(-20, share))) * 10) / 10;
    },
  };
}
