import {
  type Fields,
  mainScorecard,
  type Patch,
  patchIn,
  planOf,
  type ScorecardPlan,
} from '../../../core/model';
import { addDays, type CivilDate } from '../../../core/scoring';
import { customerRetention, customerRetentionScorecard, templatePatches } from '../../../core/templates';
import { developer } from '../../../core/templates/developer';

/** Days of the demo's cycle, and on which of them today is: late enough for a forecast, early enough to act. */
const length = 92;
const day = 51;

/** How far each key result has come by its last check-in, by which day of the cycle that was, and what was said. */
const courses: readonly {
  share: number;
  until: number;
  note?: string;
  confidence?: Fields<'checkIn'>['confidence'];
}[] = [
  { share: 0.62, until: 50, note: 'The new first week pays off' },
  { share: 0.5, until: 43 },
  { share: 0.25, until: 48, note: 'Waits for the redesign', confidence: 'offTrack' },
  { share: 0.75, until: 49 },
  { share: 0.4, until: 44 },
  { share: 0.58, until: 50 },
  { share: 1, until: 47, note: 'Word gets around' },
  { share: 0.3, until: 36 },
];

/** Above and below a straight line, week by week: no quarter goes evenly. */
const wobbles = [0, 0.35, -0.3, 0.2, -0.15, 0.1, -0.05];

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
      const values = wobbles.map((wobble, at) => between(kpi.start, kpi.reading, at / 6 + wobble / 4));
      return values.map((value, at): Patch => {
        const date = addDays(today, (at - 6) * steps[kpi.frequency ?? 'monthly'] - 2);
        const rounded = at === 6 ? kpi.reading : round(value, kpi);
        return { doc: mainScorecard, kind: 'reading', id: newId(), set: { kpi: id, date, value: rounded } };
      });
    }),
  ];
}

function checkInsOf(
  cycle: string,
  keyResult: string,
  { start = 0, target = 1, unit }: Fields<'keyResult'>,
  { share, until, note, confidence }: (typeof courses)[number],
  firstDay: CivilDate,
  newId: () => string,
): Patch[] {
  return wobbles.map((wobble, at) => {
    const isLast = at === wobbles.length - 1;
    const passed = isLast ? 1 : (at + wobble) / (wobbles.length - 1);
    const value = round(between(start, target, share * Math.max(0, passed)), {
      start,
      reading: target,
      unit,
    });
    const date = addDays(firstDay, Math.round(3 + ((until - 3) * at) / (wobbles.length - 1)));
    const said = isLast ? { ...(note && { note }), ...(confidence && { confidence }) } : {};
    return patchIn(cycle, 'checkIn', newId(), { keyResult, date, value, ...said });
  });
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
