import {
  type Fields,
  type Kind,
  mainScorecard,
  ordersBetween,
  type Patch,
  type ScorecardPlan,
} from '../model';
import type { Template, TemplateScorecard } from './template';

/** The days of what a sample KPI reads: its start on the first, its sample reading on the latest. */
export interface ReadingDays {
  first: string;
  latest: string;
}

/** A patch that sets fields of one record of the scorecard. */
const patch = <K extends Kind>(kind: K, id: string, set: Partial<Fields<K>>): Patch => ({
  doc: mainScorecard,
  kind,
  id,
  set,
});

/** The id of every strategic objective and KPI of a template, by its key. */
export function idsByKey({ scorecard }: Template, newId: () => string): Map<string, string> {
  const keys = scorecard?.objectives.flatMap(({ key, kpis }) => [key, ...kpis.map((kpi) => kpi.key)]) ?? [];
  return new Map(keys.map((key) => [key, newId()]));
}

/**
 * The patches that write a template's part of the scorecard behind what its lanes hold. What the scorecard and its
 * perspectives are called is only set while nothing is in it; readings are only written where their days are given.
 */
export function scorecardPatches(
  template: TemplateScorecard,
  into: ScorecardPlan,
  ids: ReadonlyMap<string, string>,
  newId: () => string,
  days?: ReadingDays,
): Patch[] {
  const idOf = (key: string) => ids.get(key) ?? key;
  const patches = isEmpty(into) ? namePatches(template, into) : [];
  for (const lane of new Set(template.objectives.map(({ perspective }) => perspective))) {
    const there = into.perspectives.find(({ record }) => record.id === lane)?.objectives.at(-1);
    const objectives = template.objectives.filter(({ perspective }) => perspective === lane);
    const places = ordersBetween(there?.record.order, undefined, objectives.length);
    for (const [place, { key, title, perspective, kpis }] of objectives.entries()) {
      patches.push(patch('strategicObjective', idOf(key), { title, perspective, order: places[place] }));
      const orders = ordersBetween(undefined, undefined, kpis.length);
      for (const [at, { key: kpiKey, start, reading, ...fields }] of kpis.entries()) {
        const kpi = idOf(kpiKey);
        patches.push(patch('kpi', kpi, { ...fields, parent: idOf(key), order: orders[at] }));
        if (days)
          patches.push(
            patch('reading', newId(), { kpi, date: days.first, value: start }),
            patch('reading', newId(), { kpi, date: days.latest, value: reading }),
          );
      }
    }
  }
  for (const [from, to] of template.links)
    patches.push(patch('link', newId(), { from: idOf(from), to: idOf(to) }));
  return patches;
}

const isEmpty = ({ perspectives, unfiled }: ScorecardPlan): boolean =>
  [...perspectives, unfiled].every(({ objectives, kpis }) => objectives.length + kpis.length === 0);

function namePatches({ title, mission, vision, perspectives = {} }: TemplateScorecard, into: ScorecardPlan) {
  const isNamed = into.record.title !== undefined || into.record.mission !== undefined;
  const names = isNamed ? [] : [patch('scorecard', into.id, { title, mission, vision })];
  const lanes = Object.entries(perspectives).filter(([id]) =>
    into.perspectives.some(({ record }) => record.id === id && record.title === undefined),
  );
  return [...names, ...lanes.map(([id, set]) => patch('perspective', id, set))];
}
