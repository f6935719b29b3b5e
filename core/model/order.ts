import { generateNKeysBetween } from 'fractional-indexing';

/** A position between two siblings; `undefined` is the list's end on that side. Sorts as text. */
export const orderBetween = (before: string | undefined, after: string | undefined): string =>
  ordersBetween(before, after, 1)[0] as string;

/** As many positions between two siblings as are asked for, in order. */
export const ordersBetween = (
  before: string | undefined,
  after: string | undefined,
  count: number,
): string[] => generateNKeysBetween(before ?? null, after ?? null, count);
