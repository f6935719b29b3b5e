import type { StrategyMap } from '../../../widgets';

/** The place of the objective of the map that an event or a point is on. */
export function placeAt(path: readonly EventTarget[]): number | undefined {
  for (const one of path)
    if (one instanceof HTMLElement && one.dataset.objective !== undefined)
      return Number(one.dataset.objective);
  return undefined;
}

export function placeAtPoint(map: StrategyMap, x: number, y: number): number | undefined {
  const found = map.shadowRoot.elementFromPoint(x, y)?.closest<HTMLElement>('.node');
  return placeAt([...(found?.querySelectorAll('[data-objective]') ?? [])]);
}

/** The column that a point is in, that of what has no theme last; absent where none are drawn. */
function columnAt(map: StrategyMap, x: number): number | undefined {
  const columns = [...map.shadowRoot.querySelectorAll<HTMLElement>('[data-theme]')];
  if (!columns.some((one) => one.checkVisibility())) return undefined;
  const at = columns.findIndex((one) => {
    const { left, right } = one.getBoundingClientRect();
    return x >= left && x < right;
  });
  return at < 0 ? columns.length : at;
}

/** The lane and column that a point is in, and how many other objectives of the lane stand before the point. */
export function dropAt(
  map: StrategyMap,
  dragged: number,
  x: number,
  y: number,
): { lane: number; at: number; column: number | undefined } | undefined {
  const lanes = [...map.shadowRoot.querySelectorAll<HTMLElement>('[data-lane]')];
  const lane = lanes.find((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return y >= top && y < bottom;
  });
  if (!lane) return undefined;
  const others = [...lane.querySelectorAll<HTMLElement>('.node')].filter(
    (one) => placeAt([...one.querySelectorAll('[data-objective]')]) !== dragged,
  );
  const isList = getComputedStyle(lane).position !== 'absolute';
  const isMirrored = getComputedStyle(lane).direction === 'rtl';
  const at = others.filter((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    if (isList) return top + height / 2 < y;
    return isMirrored ? left + width / 2 > x : left + width / 2 < x;
  }).length;
  return { lane: Number(lane.dataset.lane), at, column: columnAt(map, x) };
}
