import * as z from 'zod/mini';
import {
  civilDate,
  confidence,
  id,
  number,
  order,
  prose,
  receipt,
  title,
  unitSchema,
  weight,
} from './field-schemas';

/** What a scorecard says of itself; its id is its document's. */
const scorecard = z.object({
  title: z.optional(title),
  mission: z.optional(prose),
  vision: z.optional(prose),
  values: z.optional(prose),
});

/** A lane. The four that every scorecard begins with have ids of their own, and are stored only once changed. */
const perspective = z.object({
  title: z.optional(title),
  question: z.optional(title),
  order: z.optional(order),
  weight: z.optional(weight),
});

/** A column through the lanes. */
const theme = z.object({ title, order: z.optional(order) });

const strategicObjective = z.object({
  title,
  perspective: id,
  theme: z.optional(id),
  /** Its place within its lane. */
  order: z.optional(order),
  weight: z.optional(weight),
  description: z.optional(prose),
});

/** A cause-and-effect link: one strategic objective drives another. */
const link = z.object({ from: id, to: id });

const kpi = z.object({
  title,
  /** A strategic objective, or a perspective. */
  parent: id,
  order: z.optional(order),
  weight: z.optional(weight),
  metric: z.optional(z.enum(['number', 'yesNo'])),
  unit: z.optional(unitSchema),
  frequency: z.optional(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly'])),
  goal: z.optional(number),
  redFlag: z.optional(number),
  sort: z.optional(z.enum(['lead', 'lag'])),
  owner: z.optional(prose),
  source: z.optional(prose),
  /** Worked out from others: an expression over names, and which KPI each name stands for. */
  formula: z.optional(prose),
  terms: z.optional(z.record(z.string().check(z.maxLength(40)), id)),
});

/** Another goal from a date on; readings before it keep the one they had. */
const kpiAim = z.object({ kpi: id, from: civilDate, goal: z.optional(number), redFlag: z.optional(number) });

const reading = z.object({
  kpi: id,
  date: civilDate,
  value: number,
  note: z.optional(prose),
  /** Said with a check-in of a key result that is bound to the KPI. */
  confidence: z.optional(confidence),
  blocker: z.optional(prose),
  receipt: z.optional(receipt),
});

/** What a quarterly review, or the yearly update of the strategy, came to. */
const scorecardReview = z.object({
  date: civilDate,
  of: z.enum(['review', 'strategy']),
  whatChanged: z.optional(prose),
  whatChanges: z.optional(prose),
});

/** The kinds of record that a scorecard's document holds. */
export const scorecardSchemas = {
  scorecard,
  perspective,
  theme,
  strategicObjective,
  link,
  kpi,
  kpiAim,
  reading,
  scorecardReview,
};
