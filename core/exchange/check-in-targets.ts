import type { CivilDate } from '../scoring';
import type { Unit } from '../words';
import type { NamedCycle } from './cycle-name';
import type { Drafts } from './drafts';
import { nameKey } from './identity';
import { isLive, type Known, textOf } from './known';

/** A key result that a check-in may be meant for: of these files, or of the plan. */
export interface Target {
  id: string;
  title: string;
  names: ReadonlySet<string>;
  objective: string;
  objectiveNames: ReadonlySet<string>;
  cycle: NamedCycle;
  metric: string;
  unit?: Unit;
  /** The KPI that it takes its values from, or empty: with one, a check-in of its own would never be shown. */
  kpi: string;
}

/** All key results that check-ins may name, by name and by day. */
export interface Targets {
  byId(id: string): Target | undefined;
  named(title: string, objective: string): readonly Target[];
  on(date: CivilDate): readonly Target[];
}

export function targetsOf(drafts: Drafts, known: Known): Targets {
  const targets = listOf(drafts, known);
  const byId = new Map(targets.map((target) => [target.id, target]));
  const byName = new Map<string, Target[]>();
  for (const target of targets)
    for (const name of target.names) {
      const list = byName.get(name);
      if (list) list.push(target);
      else byName.set(name, [target]);
    }
  const byDate = new Map<CivilDate, readonly Target[]>();
  return {
    byId: (id) => byId.get(id),
    named: (title, objective) =>
      (byName.get(nameKey(title)) ?? []).filter(
        ({ objectiveNames }) => objective === '' || objectiveNames.has(nameKey(objective)),
      ),
    on: (date) => {
      const found = byDate.get(date) ?? targets.filter(({ cycle }) => holds(cycle, date));
      byDate.set(date, found);
      return found;
    },
  };
}

export const holds = ({ start, end }: NamedCycle, date: CivilDate): boolean => start <= date && date <= end;

function listOf(drafts: Drafts, known: Known): Target[] {
  const targets = new Map<string, Target>();
  for (const { id, name, objectiveName, cycle, fields } of drafts.keyResults) {
    const record = known.records.get(id);
    const title = textOf(record, 'title') || fields.title;
    targets.set(id, {
      id,
      title,
      names: new Set([nameKey(name), nameKey(title)]),
      objective: objectiveName,
      objectiveNames: new Set([nameKey(objectiveName)]),
      cycle: record?.cycle ?? cycle,
      metric: textOf(record, 'metric') || fields.metric,
      unit: (record?.state.unit as Unit | undefined) ?? fields.unit,
      kpi: textOf(record, 'kpi'),
    });
  }
  for (const record of known.records.values()) {
    const { state, cycle } = record;
    if (state.kind !== 'keyResult' || !isLive(record) || targets.has(state.id)) continue;
    const objective = textOf(known.records.get(textOf(record, 'objective')), 'title');
    targets.set(state.id, {
      id: state.id,
      title: textOf(record, 'title'),
      names: new Set([nameKey(textOf(record, 'title'))]),
      objective,
      objectiveNames: new Set([nameKey(objective)]),
      cycle,
      metric: textOf(record, 'metric'),
      unit: state.unit as Unit | undefined,
      kpi: textOf(record, 'kpi'),
    });
  }
  return [...targets.values()];
}
