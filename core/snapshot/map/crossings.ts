import type { Knot } from './weave';

const order = (one: Knot, other: Knot) => Math.sign(one.at - other.at);

/** Crossings between two that are neighbours in a row: with `one` on the left, less with `other` on the left. */
function turned(one: Knot, other: Knot): number {
  let sum = 0;
  for (const end of one.up) for (const that of other.up) sum += order(end, that);
  for (const end of one.down) for (const that of other.down) sum += order(end, that);
  // A link within a lane is an arc over it: it crosses what climbs from between its ends, and arcs that it interlocks
  // with. Only `other` may be asked where it stands: `one` is on its way.
  for (const that of other.beside) if (that !== one) sum -= order(that, other) * one.up.length;
  for (const end of one.beside) {
    sum += order(end, other) * other.up.length;
    for (const that of other.beside)
      if (that !== one) sum += order(that, end) * order(end, other) * order(that, other);
  }
  return sum;
}

/** How many crossings more a way may lead through to a better place: most places are found nearby. */
const detour = 4;

/** Moves a knot to the best place of its row and theme that is found near; returns the change in crossings, at most 0. */
export function sift(row: Knot[], one: Knot): number {
  let best = 0;
  let to = one.at;
  for (let step = -1; step < 2; step += 2) {
    let sum = 0;
    let at = one.at + step;
    for (let other = row[at]; other?.theme === one.theme && sum < detour; other = row[at]) {
      sum -= step * turned(one, other);
      if (sum < best) {
        best = sum;
        to = at;
      }
      at += step;
    }
  }
  if (best < 0) {
    row.splice(to, 0, ...row.splice(one.at, 1));
    count(row);
  }
  return best;
}

function count(row: Knot[]): void {
  row.forEach((one, at) => {
    one.at = at;
  });
}

/** Puts a row in the order of x, theme by theme. */
export const arrange = (row: Knot[]): void =>
  count(row.sort((one, other) => (one.theme === other.theme ? one.x - other.x : one.theme - other.theme)));

/** How often links cross as they are drawn. Links that share an end never do. */
export function crossings(rows: Knot[][]): number {
  let sum = 0;
  for (const row of rows) {
    /** How many links from knots further left end at each place above. */
    const ended: number[] = [];
    for (const one of row) {
      for (const end of one.up) for (const others of ended.slice(end.at + 1)) sum += others ?? 0;
      for (const end of one.up) ended[end.at] = (ended[end.at] ?? 0) + 1;
      for (const end of one.beside)
        for (const under of row.slice(one.at + 1, end.at))
          sum += under.up.length + under.beside.filter((that) => that.at > end.at).length;
    }
  }
  return sum;
}
