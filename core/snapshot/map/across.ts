import type { Knot } from './weave';

/** Knots that push against each other and so move as one. */
interface Pool {
  pull: number;
  weight: number;
  knots: Knot[];
}

const goal = ({ pull, weight }: Pool) => pull / weight;

/**
 * Moves the knots of a row towards the middle of what each is linked to, in their order and with room between them:
 * least squares under an order, by pooling (the pool-adjacent-violators algorithm: Ayer and others, 1955).
 */
function settle(row: Knot[]): void {
  const pools: Pool[] = [];
  let offset = 0;
  for (const one of row) {
    offset += one.half;
    let pool: Pool = { pull: (one.x - offset) / 99, weight: 1 / 99, knots: [one] };
    one.x = offset;
    for (const end of one.up.concat(one.down)) {
      // Long links are kept straight.
      const weight = one.objective === end.objective ? 8 : 1;
      pool.weight += weight;
      pool.pull += weight * (end.x - offset);
    }
    offset += one.half;
    for (let last = pools.at(-1); last && goal(last) >= goal(pool); last = pools.at(-1)) {
      last.weight += pool.weight;
      last.pull += pool.pull;
      last.knots.push(...pool.knots);
      pool = last;
      pools.pop();
    }
    pools.push(pool);
  }
  for (const pool of pools) for (const one of pool.knots) one.x += goal(pool);
}

/**
 * Gives each knot its middle across the page, in widths of an objective from 0, the themes beside each other; returns
 * where each column ends, that of what has no theme last.
 */
export function spread(rows: Knot[][], themes: number): number[] {
  const knots = rows.flat();
  for (const one of knots) one.x = 0;
  for (let round = 0; round < 8; round++) for (const row of round % 2 ? rows.toReversed() : rows) settle(row);
  let end = 0;
  return [...Array(themes + 1).keys()].map((theme) => {
    const column = knots.filter((one) => one.theme === theme);
    const shift = end - Math.min(...column.map((one) => one.x - one.half));
    for (const one of column) one.x += shift;
    // A column without an objective has room for one.
    end = Math.max(end + 1, ...column.map((one) => one.x + one.half));
    return end;
  });
}
