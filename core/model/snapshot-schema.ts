import * as z from 'zod/mini';
import { isCivilDate } from '../scoring';

const text = (most = 500) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => value.isWellFormed()),
  );
const date = z.string().check(z.refine((value) => isCivilDate(value)));
const number = z.number();
const notNegative = z.number().check(z.gte(0));
const share = z.number().check(z.gte(0), z.lte(1));
const place = z.int().check(z.gte(0));
const days = z.int().check(z.gte(-719_528), z.lte(2_932_896));
const history = z.array(z.tuple([days, number])).check(z.maxLength(400));
const code = z.string().check(z.regex(/^[A-Z]{3}$/));
const decimals = z.optional(z.int().check(z.gte(0), z.lte(10)));
const label = z.optional(text(40));

const unit = z.union([
  text(40),
  z.object({ kind: z.literal('currency'), code, label, decimals }),
  z.object({
    kind: z.enum(['number', 'percent', 'duration', 'other']),
    code: z.optional(code),
    label,
    decimals,
  }),
]);

const keyResult = z.object({
  title: text(),
  metric: z.optional(z.enum(['reach', 'maintain', 'milestones', 'yesNo'])),
  start: z.optional(number),
  target: z.optional(number),
  atLeast: z.optional(number),
  atMost: z.optional(number),
  tolerance: z.optional(notNegative),
  done: z.optional(notNegative),
  of: z.optional(notNegative),
  unit: z.optional(unit),
  current: z.optional(number),
  date: z.optional(date),
  weight: z.optional(notNegative),
  committed: z.optional(z.boolean()),
  confidence: z.optional(z.enum(['onTrack', 'atRisk', 'offTrack'])),
  note: z.optional(text(2000)),
  history: z.optional(history),
  score: z.optional(share),
  movedTarget: z.optional(z.boolean()),
});

const objective = z.object({
  title: text(),
  weight: z.optional(notNegative),
  score: z.optional(share),
  keyResults: z.array(keyResult).check(z.maxLength(100)),
});

const kpi = z.object({
  title: text(),
  metric: z.optional(z.enum(['number', 'yesNo'])),
  unit: z.optional(unit),
  goal: z.optional(number),
  redFlag: z.optional(number),
  current: z.optional(number),
  date: z.optional(date),
  frequency: z.optional(z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'yearly'])),
  weight: z.optional(notNegative),
  history: z.optional(history),
});

const map = z
  .object({
    perspectives: z.array(z.object({ title: text(), question: z.optional(text()) })).check(z.maxLength(8)),
    objectives: z
      .array(
        z.object({
          title: text(),
          perspective: place,
          theme: z.optional(place),
          kpis: z.optional(z.array(place).check(z.maxLength(20))),
        }),
      )
      .check(z.maxLength(200)),
    themes: z.optional(z.array(z.object({ title: text() })).check(z.maxLength(8))),
    links: z.array(z.tuple([place, place])).check(z.maxLength(1000)),
    lanes: z.optional(z.array(z.array(place).check(z.maxLength(200))).check(z.maxLength(8))),
  })
  .check(
    z.refine(({ perspectives, themes = [], objectives, links, lanes = [] }) => {
      const isKnown = (at: number) => at < objectives.length;
      return (
        objectives.every(
          (one) => one.perspective < perspectives.length && (one.theme ?? -1) < themes.length,
        ) &&
        links.every(([from, to]) => from !== to && isKnown(from) && isKnown(to)) &&
        lanes.flat().every(isKnown)
      );
    }),
  );

/**
 * The public format, version 1, as a schema: the oracle that the hand-written reader is tested against, and what
 * the published JSON Schema is made from. The reader itself never loads it.
 */
export const snapshotSchema = z
  .object({
    pacemark: z.int().check(z.gte(1)),
    asOf: date,
    publicId: z.optional(text(100)),
    title: z.optional(text()),
    lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i))),
    cycle: z.optional(
      z
        .object({ title: z.optional(text()), start: date, end: date })
        .check(z.refine(({ start, end }) => start <= end)),
    ),
    objectives: z.optional(z.array(objective).check(z.maxLength(100))),
    map: z.optional(map),
    kpis: z.optional(z.array(kpi).check(z.maxLength(200))),
  })
  .check(
    z.refine(({ map: { objectives = [] } = {}, kpis = [] }) =>
      objectives.every((one) => (one.kpis ?? []).every((at) => at < kpis.length)),
    ),
  );
