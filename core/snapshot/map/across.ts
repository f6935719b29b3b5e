import type { Knot } from './weave';

/** Knots that push against each other and so move as one. */
interface Pool {
  pull: number;
  weight: number;
  knots: Knot[];
}

/** What a knot takes of its row with the gap around it, in widths of an objective. */
const breadth = ({ objective }: Knot) => (objective < 0 ? 0.3 : 1.25);

const goal = ({ pull, weight }: Pool) => pull / weight;

/**
 * Moves the knots of a row towards the middle of what each is linked to, in their order and with room between them:
 * least squares under an order, by pooling (the pool-adjacent-violators algorithm: Ayer and others, 1955).
 */
function settle(row: Knot[]): void {
  const pools: Pool[] = [];
  let offset = 0;
  for (const one of row) {
    offset += breadth(one) / 2;
    let pool: Pool = { pull: (one.x - offset) / 99, weight: 1 / 99, knots: [one] };
    one.x = offset;
    for (const end of one.up.concat(one.down)) {
      // Long links are kept straight.
      const weight = one.objective + end.objective < -1 ? 8 : 1;
      pool.pull += weight * (end.x - offset);
      pool.weight += weight;
    }
    offset += breadth(one) / 2;
    for (let last = pools.at(-1); last && goal(last) >= goal(pool); last = pools.at(-1)) {
      last.pull += pool.pull;
      last.weight += pool.weight;
      last.knots.push(...pool.knots);
      pool = last;
      pools.pop();
    }
    pools.push(pool);
  }
  for (const pool of pools) for (const one of pool.knots) one.x += goal(pool);
}

/** Gives each knot its middle across the page, in widths of an objective from 0; returns the width of the whole. */
export function spread(rows: Knot[][]): number {
  const knots = rows.flat();
  for (const one of knots) one.x = 0;
  for (let round = 0; round < 8; round++) for (const row of round % 2 ? rows.toReversed() : rows) settle(row);
  const left = Math.min(0, ...knots.map((one) => one.x - breadth(one) / 2));
  for (const one of knots) one.x -= left;
  return Math.max(0, ...knots.map((one) => one.x + breadth(one) / 2));
}
