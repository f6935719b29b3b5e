import { spread } from './across';
import { type Port, portsOf } from './ports';
import { type Knot, type MapShape, weave } from './weave';

export type Point = [x: number, y: number];

/**
 * A map as drawn, from the top left: lengths across in widths of an objective, lengths down in heights of one, so that
 * whoever draws it chooses both.
 */
export interface MapLayout {
  width: number;
  height: number;
  /** By perspective, with where its objectives begin. */
  lanes: { y: number; height: number; top: number }[];
  /** By place: the top left corner of a box of 1 × 1. */
  objectives: { x: number; y: number }[];
  /** Where the column of each theme ends, and last that of what has none: the only one where there are no themes. */
  columns: number[];
  /** By place, from cause to effect; empty where a link has not two ends. `linkPath` draws one. */
  links: Point[][];
}

const margin = 0.4;
const roof = 0.3;
const arcGap = 0.16;

/** Where everything of a map stands and runs in its stored order. Never throws, whatever the map says. */
export function layoutMap(map: MapShape): MapLayout {
  const { knots, rows, chains } = weave(map);
  const columns = spread(rows, map.themes?.length ?? 0);
  const ports = portsOf(chains);
  const arcs = chains
    .filter(([one, other]) => one && one.lane === other?.lane)
    .sort((one, other) => spanOf(one) - spanOf(other));
  const arcsOf = (lane: number) => arcs.filter(([one]) => one?.lane === lane);
  let height = 0;
  const lanes = rows.map((_, lane) => {
    const y = height;
    const top = y + margin + arcsOf(lane).length * arcGap;
    height = top + 1 + margin;
    return { y, height: height - y, top };
  });
  const laneOf = (one: { lane: number }) => lanes[one.lane] as (typeof lanes)[number];
  const links = chains.map((chain, link) => {
    const [from, to] = ports[link] as Port[];
    if (!from || !to) return [];
    const { top } = laneOf(from);
    const over = top - (arcsOf(from.lane).indexOf(chain) + 1) * arcGap;
    if (over < top)
      return [
        [from.x, top],
        [from.x, over],
        [to.x, over],
        [to.x, top],
      ] as Point[];
    const climbs = to.lane < from.lane;
    const way = [from, ...chain.slice(1, -1), to];
    const points = (climbs ? way : way.reverse())
      .flatMap((one): Point[] => {
        const { x } = one;
        const { y, top } = laneOf(one);
        // What climbs passes the arcs over its row upright, so that each is crossed once.
        return [
          [x, top + 1],
          [x, top],
          [x, y + roof],
        ];
      })
      .slice(1, -2);
    return climbs ? points : points.reverse();
  });
  return {
    width: columns.at(-1) as number,
    height,
    lanes,
    columns,
    objectives: knots.map((knot) => ({ y: laneOf(knot).top, x: knot.x - 0.5 })),
    links,
  };
}

const spanOf = ([one, other]: Knot[]) => Math.abs((one as Knot).at - (other as Knot).at);
