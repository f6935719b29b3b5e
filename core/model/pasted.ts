import * as z from 'zod/mini';
import { id } from './field-schemas';

/**
 * A scorecard that its owner gave a public id, to see it live wherever it is pasted: what it is of, and what it shows.
 * The id is random, and no record's.
 */
export const pasted = z.object({
  publicId: z.string().check(z.regex(/^pacemark-[0-9a-z]{16}$/)),
  of: z.enum(['okrs', 'map', 'kpi']),
  /** Of the OKRs. */
  cycle: z.optional(id),
  /** The one KPI. */
  kpi: z.optional(id),
  title: z.optional(z.string().check(z.maxLength(500))),
  /** Of the objectives that are shown; all where absent. */
  objectives: z.optional(z.array(id).check(z.maxLength(500))),
  history: z.optional(z.boolean()),
  confidence: z.optional(z.boolean()),
  notes: z.optional(z.boolean()),
  kpis: z.optional(z.boolean()),
});
