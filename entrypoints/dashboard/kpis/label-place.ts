/** What a label takes at most, in the units of the chart. */
export const labelSize = { width: 110, height: 18 };

export interface LabelPlace {
  /** At the right end of its line, or at the left. */
  isEnd: boolean;
  /** The height of the line that its letters stand on. */
  y: number;
}

/**
 * Beside its line at the right, or where a reading or the other label stands there, at the left; on its line's other
 * side only then.
 */
export function labelPlace(
  line: number,
  isAbove: boolean,
  points: readonly (readonly [x: number, y: number])[],
  [left, right]: readonly [number, number],
  other?: LabelPlace,
): LabelPlace {
  const sides = isAbove ? [-5, 14] : [14, -5];
  const places = sides
    .flatMap((offset) => [true, false].map((isEnd) => ({ isEnd, y: line + offset })))
    .filter(({ isEnd, y }) => isEnd !== other?.isEnd || Math.abs(y - other.y) >= labelSize.height);
  const isFree = ({ isEnd, y }: LabelPlace) =>
    !points.some(
      ([across, down]) =>
        down > y - labelSize.height &&
        down < y + 6 &&
        (isEnd ? across > right - labelSize.width : across < left + labelSize.width),
    );
  return places.find(isFree) ?? places[0] ?? { isEnd: true, y: line };
}
