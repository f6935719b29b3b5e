import type { Knot } from './weave';

/** Where a link leaves a box or comes to one. */
export interface Port {
  lane: number;
  /** One number for each side of each box. */
  side: number;
  /** The order of the ports of one side. */
  key: number;
  x: number;
}

/**
 * Both ports of each link, beside each other where a side has several, in such an order that links do not cross on
 * their way out: arcs to the left, what climbs, arcs to the right, and of two arcs the longer on the outside.
 */
export function portsOf(chains: Knot[][]): Port[][] {
  const ports = chains.map((chain) =>
    [chain, chain.toReversed()].flatMap(([knot, next]): Port[] => {
      if (!knot || !next) return [];
      const key = knot.lane === next.lane ? Math.sign(next.at - knot.at) * 1e6 - next.at : next.at;
      return [{ lane: knot.lane, side: knot.objective * 2 + Number(next.lane > knot.lane), key, x: knot.x }];
    }),
  );
  const sides: Port[][] = [];
  for (const port of ports.flat().sort((one, other) => one.key - other.key)) {
    sides[port.side] ??= [];
    sides[port.side]?.push(port);
  }
  for (const side of sides)
    side?.forEach((port, i) => {
      port.x += ((i + 0.5) / side.length - 0.5) * Math.min(0.8, 0.15 * side.length);
    });

  return ports;
}
