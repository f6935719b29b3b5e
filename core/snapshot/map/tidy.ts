import { arrange, crossings, sift } from './crossings';
import { lanesOf, type MapShape, weave } from './weave';

/**
 * An order within each lane in which few links cross, to be stored as `lanes`; never more than in the order that the
 * map has. One map always gives one order. Sorts rows by the middle of what is linked, then moves each knot to its best
 * place (sifting: Matuszewski, Schönfeld and Molitor, 1999), again from a shaken order while the effort lasts.
 */
export function tidy(map: MapShape): number[][] {
  const { rows, crossed } = weave(map);
  let fewest = crossed;
  let best = map;
  // Counted in moves and not in time, so that every machine finds the same order.
  let effort = 3000 + 2 * rows.flat().length;
  let seed = 0.5;
  const random = () => {
    seed = (seed * 997.1 + 0.3) % 1;
    return seed;
  };
  for (let start = 0; fewest && effort > 0; start++) {
    const reach = start && random() ** 3;
    for (let i = 0; i < 12; i++) {
      const isUp = (i + start) % 2;
      for (const row of isUp ? rows.toReversed() : rows) {
        for (const one of row) {
          const ends = isUp ? one.down : one.up;
          one.x = ends.length ? ends.reduce((sum, end) => sum + end.at, 0) / ends.length : one.at;
          if (i > 10) one.x += (random() - 0.5) * reach * row.length;
        }
        arrange(row);
      }
    }
    for (let gained = -1; gained && effort > 0; ) {
      gained = 0;
      for (const row of rows)
        for (const one of [...row]) {
          gained += sift(row, one);
          effort--;
        }
    }
    // The bends are not stored: what counts is the map as it will be drawn from the stored order.
    if (crossings(rows) < fewest) {
      const found = { ...map, lanes: rows.map((row) => row.map((one) => one.objective)) };
      const drawn = weave(found).crossed;
      if (drawn < fewest) {
        fewest = drawn;
        best = found;
      }
    }
  }
  return lanesOf(best);
}
