import * as z from 'zod/mini';
import { id, number, unitSchema } from './field-schemas';

const words = z.string().check(z.maxLength(300));
/** One selector for each root that is gone through: the page, then a frame or an open shadow root in it. */
const selectors = z
  .array(z.string().check(z.minLength(1), z.maxLength(1000)))
  .check(z.minLength(1), z.maxLength(8));

/** One way to find a number on a page again. */
export const pagePlace = z.union([
  /** An element that its author named: by its id or a data attribute. */
  z.object({
    by: z.literal('name'),
    selector: z.string().check(z.minLength(1), z.maxLength(300)),
    label: words,
  }),
  /** A cell of a table, by the words of its row and of its column. */
  z.object({ by: z.literal('table'), row: words, column: words, heading: z.optional(words) }),
  /** The text that stands beside it. */
  z.object({ by: z.literal('label'), label: words, heading: z.optional(words) }),
  /** What the element says to assistive technology, without its numbers. */
  z.object({ by: z.literal('aria'), says: words }),
  /** The way through the page, and what stood beside the number there. */
  z.object({ by: z.literal('path'), selectors, label: words }),
]);

/** How the number is read out of the text; see `TextReading` of core/words. */
const pageReading = z.object({
  locale: z.string().check(z.maxLength(35)),
  at: number.check(z.int(), z.gte(0), z.lte(500)),
  of: number.check(z.int(), z.gte(1), z.lte(500)),
  numeral: z.string().check(z.maxLength(100)),
  unit: z.optional(unitSchema),
  before: z.string().check(z.maxLength(2000)),
  after: z.string().check(z.maxLength(2000)),
  signs: z.optional(z.string().check(z.maxLength(16))),
  factor: z.optional(number),
});

/** A number on a page that gives the value of a key result, or of a KPI. */
export const pageBinding = z.object({
  measures: id,
  /** Of the key result; absent where it is a KPI. */
  cycle: z.optional(id),
  /** The page's address without query and fragment; `*` stands for any part of it. */
  address: z.string().check(z.maxLength(2000), z.regex(/^(https?|file):\/\//)),
  places: z.array(pagePlace).check(z.minLength(1), z.maxLength(8)),
  reading: pageReading,
  /** The language that the page said it was in. */
  language: z.optional(z.string().check(z.maxLength(35))),
  /** Saved without being asked, by its owner's own word, where it is sure. */
  always: z.optional(z.boolean()),
});

export type PagePlace = z.infer<typeof pagePlace>;
export type PageReading = z.infer<typeof pageReading>;
