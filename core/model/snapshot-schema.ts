import * as z from 'zod/mini';
import { isCivilDate } from '../scoring';
import { unitSchema } from './records';

const date = z.string().check(z.refine((text) => isCivilDate(text)));
const number = z.number();
const share = z.number().check(z.gte(0), z.lte(1));
const history = z.array(z.tuple([z.int(), number]));

const keyResult = z.object({
  title: z.string(),
  metric: z.optional(z.enum(['reach', 'maintain', 'milestones', 'yesNo'])),
  start: z.optional(number),
  target: z.optional(number),
  atLeast: z.optional(number),
  atMost: z.optional(number),
  tolerance: z.optional(number),
  done: z.optional(number),
  of: z.optional(number),
  unit: z.optional(unitSchema),
  current: z.optional(number),
  date: z.optional(date),
  weight: z.optional(number.check(z.gte(0))),
  committed: z.optional(z.boolean()),
  confidence: z.optional(z.enum(['onTrack', 'atRisk', 'offTrack'])),
  note: z.optional(z.string()),
  history: z.optional(history),
  score: z.optional(share),
  movedTarget: z.optional(z.boolean()),
});

/**
 * The public format, version 1, as a schema: the oracle that the hand-written reader is tested against, and what
 * the published JSON Schema is made from. The reader itself never loads it.
 */
export const snapshotSchema = z.object({
  pacemark: z.literal(1),
  asOf: date,
  publicId: z.optional(z.string()),
  title: z.optional(z.string()),
  lang: z.optional(z.string()),
  cycle: z.optional(z.object({ title: z.optional(z.string()), start: date, end: date })),
  objectives: z.optional(
    z.array(
      z.object({
        title: z.string(),
        weight: z.optional(number.check(z.gte(0))),
        score: z.optional(share),
        keyResults: z.array(keyResult),
      }),
    ),
  ),
  map: z.optional(
    z.object({
      perspectives: z.array(z.object({ title: z.string(), question: z.optional(z.string()) })),
      objectives: z.array(
        z.object({ title: z.string(), perspective: z.int(), kpis: z.optional(z.array(z.int())) }),
      ),
      links: z.array(z.tuple([z.int(), z.int()])),
      lanes: z.optional(z.array(z.array(z.int()))),
    }),
  ),
  kpis: z.optional(
    z.array(
      z.object({
        title: z.string(),
        unit: z.optional(unitSchema),
        goal: z.optional(number),
        redFlag: z.optional(number),
        current: z.optional(number),
        date: z.optional(date),
        frequency: z.optional(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly'])),
        history: z.optional(history),
      }),
    ),
  ),
});
