import type { Point } from './layout';

/** A link's points, scaled, as an SVG path: upright where it leaves and arrives. */
export const linkPath = (points: readonly Point[]): string =>
  points
    .map(([x, y], i) => {
      const [a, b] = points[i - 1] ?? [x, y];
      const middle = (b + y) / 2;
      return i ? `C${a} ${middle} ${x} ${middle} ${x} ${y}` : `M${x} ${y}`;
    })
    .join('');
