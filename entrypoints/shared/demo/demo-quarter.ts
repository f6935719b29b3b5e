import {
  type Fields,
  mainScorecard,
  type Patch,
  patchIn,
  planOf,
  type ScorecardPlan,
} from '../../../core/model';
import { addDays, type CivilDate } from '../../../core/scoring';
import {
  customerRetention,
  customerRetentionScorecard,
  type TemplateKpi,
  templatePatches,
} from '../../../core/templates';
import { developer } from '../../../core/templates/developer';

/** Days of the demo's cycle, and on which of them today is: late enough for a forecast, early enough to act. */
const length = 92;
const day = 51;

/** The day of the cycle on which the first check-ins were. */
const firstDay = 3;

/** How far a key result has come by its last check-in, on which day of the cycle that was, and what was said. */
interface Course {
  share: number;
  until: number;
  note?: string;
  confidence?: Fields<'checkIn'>['confidence'];
}

const courses: readonly Course[] = [
  { share: 0.62, until: 50, note: 'The new first week pays off' },
  { share: 0.5, until: 43 },
  { share: 0.25, until: 48, note: 'Waits for the redesign', confidence: 'offTrack' },
  { share: 0.75, until: 49 },
  { share: 0.4, until: 44 },
  { share: 0.58, until: 50 },
  { share: 1, until: 47, note: 'Word gets around' },
  { share: 0.3, until: 36 },
];

/** The KPIs, by their keys, that a key result of the quarter moves, by its place: both tell the same numbers. */
const moved: Readonly<Record<string, number>> = { nps: 0, churn: 1, adoption: 2 };

/** Above and below a straight line, week by week: no quarter goes evenly. */
const wobbles = [0, 0.35, -0.3, 0.2, -0.15, 0.1, -0.05];
const last = wobbles.length - 1;

const steps = { daily: 1, weekly: 7, monthly: 30, quarterly: 91, yearly: 365 };

/**
 * The patches of a filled quarter to try everything on: objectives half-way through their own 92 days with weekly
 * check-ins, and a scorecard with its map and half a dozen readings of each KPI. For an empty store.
 */
export function demoQuarter(today: CivilDate, scorecard: ScorecardPlan, newId: () => string): Patch[] {
  const start = addDays(today, -day);
  const plan = planOf(`${start}_${addDays(start, length - 1)}`, undefined);
  const template = {
    ...customerRetentionScorecard,
    objectives: [...customerRetention.objectives, ...developer.objectives],
  };
  const written = templatePatches(template, { plan, scorecard }, newId);
  const keyResults = written.filter(({ kind }) => kind === 'keyResult');
  const kpis = template.scorecard?.objectives.flatMap((one) => one.kpis) ?? [];
  return [
    ...written,
    patchIn(plan.id, 'cycle', plan.id, { title: 'Demo quarter' }),
    ...keyResults.flatMap(({ id, set }, at) => {
      const course = courses[at % courses.length];
      return course ? checkInsOf(plan.id, id, set as Fields<'keyResult'>, course, start, newId) : [];
    }),
    ...written.flatMap(({ kind, id, set }) => {
      const kpi = kind === 'kpi' && kpis.find(({ title }) => title === set.title);
      if (!kpi) return [];
      const place = moved[kpi.key] ?? -1;
      const [mover, course] = [keyResults[place]?.set as Fields<'keyResult'> | undefined, courses[place]];
      return wobbles.map((wobble, at): Patch => {
        const ago = (last - at) * steps[kpi.frequency ?? 'monthly'] + 2;
        const value =
          mover && course
            ? onCourse(mover, course, at === last ? 1 : wayTo(course, day - ago), wobble)
            : ownValue(kpi, at, wobble);
        const set = { kpi: id, date: addDays(today, -ago), value };
        return { doc: mainScorecard, kind: 'reading', id: newId(), set };
      });
    }),
  ];
}

/** A reading on the way from a KPI's start to its sample reading, which is the last. */
const ownValue = (kpi: TemplateKpi, at: number, wobble: number): number =>
  at === last ? kpi.reading : round(between(kpi.start, kpi.reading, at / last + wobble / 4), kpi);

function checkInsOf(
  cycle: string,
  keyResult: string,
  fields: Fields<'keyResult'>,
  course: Course,
  start: CivilDate,
  newId: () => string,
): Patch[] {
  const { until, note, confidence } = course;
  return wobbles.map((wobble, at) => {
    const value = onCourse(fields, course, at / last, wobble);
    const date = addDays(start, Math.round(between(firstDay, until, at / last)));
    const said = at === last ? { ...(note && { note }), ...(confidence && { confidence }) } : {};
    return patchIn(cycle, 'checkIn', newId(), { keyResult, date, value, ...said });
  });
}

/** The part of its way that a course has behind it on a day of the cycle, 0 before the cycle. */
const wayTo = ({ until }: Course, day: number): number =>
  Math.min(1, Math.max(0, (day - firstDay) / (until - firstDay)));

/** A key result's value with a part of its way behind it: about its start at first, at last where its course ends. */
function onCourse(
  { start = 0, target = 1, unit }: Fields<'keyResult'>,
  { share }: Course,
  way: number,
  wobble: number,
): number {
  const passed = way < 1 ? way + wobble / (way > 0 ? last : 3) : 1;
  return round(between(start, target, share * passed), { start, reading: target, unit });
}

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

/** As one would write it: with the unit's decimals, or one where whole numbers would say little. */
function round(
  value: number,
  { start, reading, unit }: { start: number; reading: number; unit?: Fields<'kpi'>['unit'] },
): number {
  const decimals = unit?.decimals ?? (Math.abs(reading - start) < 8 ? 1 : 0);
  return Number(value.toFixed(decimals));
}
