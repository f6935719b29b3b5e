/** Rounded to 1e-9: a gap of 0.1 that binary arithmetic makes 0.10000000000000009 is still 0.1. Never −0. */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}

/** Held within 0..1, as every progress is before it counts in a mean. */
export function clampShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
