type Links = readonly (readonly [from: number, to: number])[];

/** What lies on the ways through an objective: what drives it and what it drives, over any number of links. */
export interface Chain {
  objectives: ReadonlySet<number>;
  /** Places in the list of links. */
  links: ReadonlySet<number>;
}

/** The chain through the objective at a place; a map that runs in a circle is walked round once. */
export function chainOf(links: Links, place: number): Chain {
  const objectives = new Set([place]);
  const taken = new Set<number>();
  for (const end of [0, 1] as const) {
    const waiting = [place];
    const seen = new Set(waiting);
    for (const at of waiting)
      links.forEach((link, i) => {
        const next = link[1 - end] as number;
        if (link[end] !== at) return;
        taken.add(i);
        objectives.add(next);
        if (!seen.has(next)) {
          seen.add(next);
          waiting.push(next);
        }
      });
  }
  return { objectives, links: taken };
}

/** All places in an order in which what drives stands before what it drives, near to it where it can. */
export function inChainOrder(count: number, links: Links): number[] {
  const order: number[] = [];
  const left = new Set(Array(count).keys());
  const follow = (place: number) => {
    if (!left.delete(place)) return;
    order.push(place);
    for (const [from, to] of links)
      if (from === place && !links.some((one) => one[1] === to && left.has(one[0]))) follow(to);
  };
  for (const place of [...left]) if (!links.some(([, to]) => to === place)) follow(place);
  // Only what a circle holds back is left.
  for (const place of [...left]) follow(place);
  return order;
}
