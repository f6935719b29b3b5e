import * as z from 'zod/mini';
import {
  civilDate,
  confidence,
  count,
  id,
  number,
  order,
  prose,
  receipt,
  score,
  title,
  unitSchema,
  webAddress,
  weight,
} from './field-schemas';
import { pageBinding } from './page-binding';
import { pasted } from './pasted';
import { scorecardSchemas } from './scorecard-records';

const cycle = z.object({
  title: z.optional(title),
  start: civilDate,
  end: civilDate,
  closed: z.optional(z.boolean()),
  /** The reflection: what worked, what did not, what changes. */
  worked: z.optional(prose),
  didNotWork: z.optional(prose),
  willChange: z.optional(prose),
  /** Closed without a reflection, by its owner's own word. */
  closedWithout: z.optional(z.boolean()),
});

const objective = z.object({
  title,
  order: z.optional(order),
  weight: z.optional(weight),
  /** The default for its key results: 1.0 is expected. */
  committed: z.optional(z.boolean()),
  /** The record of an earlier cycle that this one was carried over from. */
  from: z.optional(id),
  /** What became of it in the cycle after: its new record there, or nothing. */
  carriedTo: z.optional(id),
  dropped: z.optional(z.boolean()),
  /** What it helps to reach: an objective of a longer cycle, by its id and its cycle's… */
  supports: z.optional(id),
  supportsCycle: z.optional(id),
  /** …or a published one, by its address and what was read there: its title, its score and of which day. */
  supportsUrl: z.optional(webAddress),
  supportsTitle: z.optional(title),
  supportsScore: z.optional(score),
  supportsDate: z.optional(civilDate),
  /** …or a strategic objective of the scorecard. */
  supportsStrategic: z.optional(id),
});

const keyResult = z.object({
  objective: id,
  title,
  order: z.optional(order),
  metric: z.enum(['reach', 'maintain', 'milestones', 'yesNo']),
  start: z.optional(number),
  target: z.optional(number),
  atLeast: z.optional(number),
  atMost: z.optional(number),
  tolerance: z.optional(number.check(z.gt(0))),
  unit: z.optional(unitSchema),
  weight: z.optional(weight),
  committed: z.optional(z.boolean()),
  sort: z.optional(z.enum(['lead', 'lag'])),
  owner: z.optional(prose),
  due: z.optional(civilDate),
  /** It stores no values then: its series is the KPI's readings in the cycle. */
  kpi: z.optional(id),
  from: z.optional(id),
  carriedTo: z.optional(id),
  dropped: z.optional(z.boolean()),
  /** The owner's score at the review, where it differs from the proposed one, and why; both are kept. */
  score: z.optional(score),
  scoreReason: z.optional(prose),
  proposedScore: z.optional(score),
});

const milestone = z.object({
  keyResult: id,
  title,
  order: z.optional(order),
  weight: z.optional(weight),
  done: z.optional(z.boolean()),
});

/** A phased target: the value to have reached on a date. The pace is the line through them. */
const phase = z.object({ keyResult: id, date: civilDate, value: number });

const initiative = z.object({
  /** A key result or an objective. */
  parent: id,
  title,
  order: z.optional(order),
  done: z.optional(z.boolean()),
  due: z.optional(civilDate),
});

const checkIn = z.object({
  keyResult: id,
  date: civilDate,
  value: number,
  confidence: z.optional(confidence),
  note: z.optional(prose),
  blocker: z.optional(prose),
  receipt: z.optional(receipt),
});

/** What the owner has set for this person's own use of the product. */
const settings = z.object({
  badge: z.optional(z.enum(['due', 'days', 'off'])),
  letterKeys: z.optional(z.boolean()),
  numberLocale: z.optional(z.string().check(z.maxLength(35))),
  embedPage: z.optional(z.string().check(z.maxLength(1000))),
  reminderWeekday: z.optional(number.check(z.int(), z.gte(1), z.lte(7))),
  /** Notifications of what is due: at all, at which hour, and on which weekdays never. */
  reminders: z.optional(z.boolean()),
  reminderHour: z.optional(number.check(z.int(), z.gte(0), z.lte(23))),
  quietDays: z.optional(z.array(number.check(z.int(), z.gte(1), z.lte(7))).check(z.maxLength(7))),
  /** The weekday that weeks begin on; absent: they begin with their cycle. */
  weekStart: z.optional(number.check(z.int(), z.gte(1), z.lte(7))),
  /** The cycle that is found where none with objectives runs; `own` goes by its two dates. */
  cycleKind: z.optional(z.enum(['quarter', 'month', 'year', 'own'])),
  cycleStart: z.optional(civilDate),
  cycleEnd: z.optional(civilDate),
  /** What a status is told from, and up to where (as a gap) or from where on (as a ratio). */
  statusBy: z.optional(z.enum(['gap', 'ratio'])),
  onTrackLimit: z.optional(score),
  atRiskLimit: z.optional(score),
  staleDays: z.optional(number.check(z.int(), z.gte(1), z.lte(365))),
  /** From when on the coach speaks up. */
  mostObjectives: z.optional(count),
  manyObjectives: z.optional(count),
  mostKeyResults: z.optional(count),
  fewestKeyResults: z.optional(count),
  /** Whether a value that is taken from a page keeps where it was; it does unless this is false. */
  receipts: z.optional(z.boolean()),
});

/** "Keep it anyway": an advice rule that its owner has answered for one record. */
const kept = z.object({ rule: id, about: id });

/** Every kind of record with its schema: the one place where a stored field is named. */
export const recordSchemas = {
  cycle,
  objective,
  keyResult,
  milestone,
  phase,
  initiative,
  checkIn,
  settings,
  kept,
  pageBinding,
  pasted,
  ...scorecardSchemas,
};

export type Kind = keyof typeof recordSchemas;
export type Fields<K extends Kind> = z.infer<(typeof recordSchemas)[K]>;

/** What every record carries beside its own fields. */
export interface Stored {
  id: string;
  /** Stamp of the change that made it: tells which of two check-ins on one date was recorded later. */
  made: string;
  removed?: boolean;
}

export type CycleRecord = Fields<'cycle'> & Stored;
export type Objective = Fields<'objective'> & Stored;
export type KeyResult = Fields<'keyResult'> & Stored;
export type Milestone = Fields<'milestone'> & Stored;
export type Phase = Fields<'phase'> & Stored;
export type Initiative = Fields<'initiative'> & Stored;
export type CheckIn = Fields<'checkIn'> & Stored;
export type Settings = Fields<'settings'>;
export type Kept = Fields<'kept'> & Stored;
export type PageBinding = Fields<'pageBinding'> & Stored;
export type Pasted = Fields<'pasted'> & Stored;
export type Receipt = NonNullable<CheckIn['receipt']>;
export type ScorecardRecord = Fields<'scorecard'> & Stored;
export type Perspective = Fields<'perspective'> & Stored;
export type Theme = Fields<'theme'> & Stored;
export type StrategicObjective = Fields<'strategicObjective'> & Stored;
export type Link = Fields<'link'> & Stored;
export type Kpi = Fields<'kpi'> & Stored;
export type KpiAim = Fields<'kpiAim'> & Stored;
export type KpiReading = Fields<'reading'> & Stored;
export type ScorecardReview = Fields<'scorecardReview'> & Stored;
