import type { MapShape } from '../../../../core/snapshot/map';

/**
 * The fewest crossings that any order of any lane has, found by trying them all, with the bends of links that skip a
 * lane in every place. Only neighbouring lanes cross, so each order keeps the best of what leads to it from above.
 */
export function fewestCrossings({ perspectives, objectives, links }: MapShape): number {
  const rows: string[][] = Array.from({ length: perspectives.length }, () => []);
  const steps: [string, string][][] = rows.map(() => []);
  const arcs: [string, string][][] = rows.map(() => []);
  objectives.forEach(({ perspective }, i) => {
    rows[perspective]?.push(`${i}`);
  });
  links.forEach(([from, to], link) => {
    const laneOf = (place: number) => objectives[place]?.perspective ?? 0;
    const [upper, lower] = laneOf(from) < laneOf(to) ? [from, to] : [to, from];
    if (laneOf(from) === laneOf(to)) arcs[laneOf(from)]?.push([`${from}`, `${to}`]);
    let above = `${upper}`;
    for (let lane = laneOf(upper) + 1; lane <= laneOf(lower); lane++) {
      const knot = lane === laneOf(lower) ? `${lower}` : `bend ${link} ${lane}`;
      if (lane < laneOf(lower)) rows[lane]?.push(knot);
      steps[lane]?.push([knot, above]);
      above = knot;
    }
  });
  let best = [{ at: (_: string) => 0, crossed: 0 }];
  rows.forEach((row, lane) => {
    best = ordersOf(row).map((order) => {
      const at = (knot: string) => order.indexOf(knot);
      const spans = (arcs[lane] ?? []).map((ends) => ends.map(at).sort((a, b) => a - b) as [number, number]);
      const ends = (steps[lane] ?? []).map(([knot, above]) => ({ here: at(knot), above }));
      let own = 0;
      for (const [left, right] of spans) {
        own += ends.filter(({ here }) => left < here && here < right).length;
        own += spans.filter(([a, b]) => left < a && a < right && right < b).length;
      }
      const crossed = best.map((one) => {
        const pairs = ends.map(({ here, above }) => [here, one.at(above)] as const);
        let sum = one.crossed + own;
        for (const [i, [a, b]] of pairs.entries())
          for (const [c, d] of pairs.slice(0, i)) if ((a - c) * (b - d) < 0) sum++;
        return sum;
      });
      return { at, crossed: Math.min(...crossed) };
    });
  });
  return Math.min(...best.map((one) => one.crossed));
}

function ordersOf(knots: string[]): string[][] {
  if (knots.length < 2) return [knots];
  return knots.flatMap((first) =>
    ordersOf(knots.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}
