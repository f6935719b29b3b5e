import { arrange, crossings, sift } from './crossings';

/** What the layout reads of a map; a `SnapshotMap` is one. The first perspective is the top lane. */
export interface MapShape {
  perspectives: { readonly length: number };
  /** Columns through the lanes, from the first side on; what has no theme stands after the last. */
  themes?: { readonly length: number };
  objectives: readonly { readonly perspective: number; readonly theme?: number }[];
  links: readonly (readonly [from: number, to: number])[];
  lanes?: readonly (readonly number[])[];
}

/** An objective in its lane, or a bend: where a link passes through a lane between its ends. */
export interface Knot {
  /** Its place among the objectives; -1 for a bend. */
  objective: number;
  lane: number;
  /** Its column: a place among the themes, or after them. */
  theme: number;
  /** Its place in its row. */
  at: number;
  /** The middle across the page; until rows are in order, what they are sorted by. */
  x: number;
  /** Half of what it takes of its row with the gap around it, in widths of an objective. */
  half: number;
  up: Knot[];
  down: Knot[];
  /** Linked within the lane. */
  beside: Knot[];
}

export interface Weave {
  /** By place of the objective. */
  knots: Knot[];
  rows: Knot[][];
  /** By link, the knots from cause to effect; empty where a link has not two ends. */
  chains: Knot[][];
  /** How often links cross. */
  crossed: number;
}

/** The column of an objective; 0 for all where there are no themes. */
export const columnOf = ({ themes, objectives }: MapShape, place: number): number =>
  objectives[place]?.theme ?? themes?.length ?? 0;

/**
 * The places of objectives in the order of their lanes, top lane first: as the map stores it, then those it leaves
 * out. Each stands there once and in its own lane, whatever the map says; a theme does not part them here.
 */
export function lanesOf({ perspectives, objectives, lanes = [] }: MapShape): number[][] {
  const rows: number[][] = [...Array(perspectives.length || 1)].map(() => []);
  for (const place of new Set([...lanes.flat(), ...objectives.keys()])) {
    const one = objectives[place];
    if (one) (rows[one.perspective] ?? rows[0])?.push(place);
  }
  return rows;
}

/** A map as rows of knots in its stored order, with a bend in each lane that a link skips, where it crosses least. */
export function weave(map: MapShape): Weave {
  let best = wovenFrom(map, 0);
  // A link through several lanes may be caught on the wrong side of a knot: it is also begun from elsewhere.
  const tries = Math.min(8, 40 / (best.rows.flat().length - map.objectives.length));
  for (let start = 1; start <= tries && best.crossed; start++) {
    const other = wovenFrom(map, start);
    if (other.crossed < best.crossed) best = other;
  }
  return best;
}

function wovenFrom(map: MapShape, start: number): Weave {
  const knot = (objective: number, lane: number, theme: number, x: number): Knot => ({
    objective,
    lane,
    theme,
    at: 0,
    x,
    half: objective < 0 ? 0.15 : 0.625,
    up: [],
    down: [],
    beside: [],
  });
  const knots: Knot[] = [];
  const rows = lanesOf(map).map((places, lane) =>
    places.map((place, at) => {
      knots[place] = knot(place, lane, columnOf(map, place), (at + 0.5) / places.length);
      return knots[place];
    }),
  );
  const chains = map.links.map(([from, to], link) => {
    const first = knots[from];
    const last = knots[to];
    if (!first || !last || first === last) return [];
    const climb = last.lane - first.lane;
    const chain = [first];
    for (let before = first; before !== last; ) {
      const lane: number = before.lane + Math.sign(climb);
      const share = start
        ? (start * (link + 1) * 0.618) % 1
        : first.x + ((last.x - first.x) * (lane - first.lane)) / climb;
      const next: Knot = lane === last.lane ? last : knot(-1, lane, first.theme, share);
      if (next !== last) rows[lane]?.push(next);
      before[climb ? (climb < 0 ? 'up' : 'down') : 'beside'].push(next);
      next[climb ? (climb < 0 ? 'down' : 'up') : 'beside'].push(before);
      chain.push(next);
      before = next;
    }
    return chain;
  });
  rows.forEach(arrange);
  for (let round = 0, gained = -1; gained && round < 9; round++) {
    gained = 0;
    for (const chain of chains)
      for (const bend of chain.slice(1, -1)) gained += sift(rows[bend.lane] as Knot[], bend);
  }
  return { knots, rows, chains, crossed: crossings(rows) };
}
