import type { Link } from './records';
import { compare, groupBy } from './records-of';

/** Links between objectives that are there, the oldest first; the newest of a circle is ignored. */
export function withoutCircles(links: readonly Link[], ids: readonly string[]): Link[] {
  const there = new Set(ids);
  const taken: Link[] = [];
  for (const link of [...links].sort((a, b) => compare(a.made, b.made) || compare(a.id, b.id)))
    if (
      there.has(link.from) &&
      there.has(link.to) &&
      !circleBy(taken, link.from, link.to) &&
      !isTwice(taken, link)
    )
      taken.push(link);
  return taken;
}

const isTwice = (links: readonly Link[], { from, to }: Link): boolean =>
  links.some((one) => one.from === from && one.to === to);

/** The way along which an objective that would be driven already drives the one that would drive it; both included. */
export function circleBy(
  links: readonly Pick<Link, 'from' | 'to'>[],
  from: string,
  to: string,
): string[] | undefined {
  const nexts = groupBy(links, (one) => one.from);
  const seen = new Set<string>();
  const walk = (at: string, way: string[]): string[] | undefined => {
    if (at === from) return way;
    if (seen.has(at)) return undefined;
    seen.add(at);
    for (const { to: next } of nexts.get(at) ?? []) {
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(to, [to]);
}
