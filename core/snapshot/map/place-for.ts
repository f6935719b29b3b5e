import { lanesOf, type MapShape, weave } from './weave';

/**
 * The order within each lane with one more objective in it, which the map already has with its links: where the
 * fewest links cross, of such places the one nearest to what it is linked to, of such the last. No other moves.
 */
export function placeFor(map: MapShape, objective: number): number[][] {
  const given = lanesOf(map);
  const home = given.find((lane) => lane.includes(objective)) ?? [];
  const others = home.filter((place) => place !== objective);
  let best = given;
  let least = Number.POSITIVE_INFINITY;
  for (let at = others.length; at >= 0; at--) {
    const lanes = given.map((lane) => (lane === home ? others.toSpliced(at, 0, objective) : lane));
    const { knots, crossed } = weave({ ...map, lanes });
    let cost = crossed;
    const one = knots[objective];
    if (one) for (const end of one.up.concat(one.down)) cost += Math.abs(end.x - one.x) / 99;
    if (cost < least) {
      best = lanes;
      least = cost;
    }
  }
  return best;
}
