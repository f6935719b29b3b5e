import { isLive, type Known, textOf } from './known';
import type { CyclePreview, KeyResultPreview, ObjectivePreview, RecordCount } from './preview';
import type { Entry } from './write-drafts';

/** How many records of each kind and cycle are new, known already, or come back. */
export function countIn(entries: readonly Entry[]): RecordCount[] {
  const counts = new Map<string, RecordCount>();
  for (const { cycle, kind, fate } of entries) {
    // Milestones and phased targets are a part of their key result.
    if (kind === 'milestone' || kind === 'phase') continue;
    const key = `${cycle.id} ${kind}`;
    let count = counts.get(key);
    if (!count) {
      count = { cycle: cycle.id, kind, new: 0, there: 0, back: 0 };
      counts.set(key, count);
    }
    count[fate] += 1;
  }
  return [...counts.values()];
}

/** Cycle, objective, key result as they will stand: what is known already shows as it is in the plan. */
export function treeOf(entries: readonly Entry[], known: Known): CyclePreview[] {
  const cycles = new Map<string, CyclePreview>();
  const objectives = new Map<string, ObjectivePreview>();
  const keyResults = new Map<string, KeyResultPreview>();
  const objectiveAt = (id: string, cycle: Entry['cycle'], entry?: Entry): ObjectivePreview => {
    let objective = objectives.get(id);
    if (objective) return objective;
    objective = {
      id,
      title: titleOf(id, entry, known),
      fate: entry?.fate ?? 'there',
      keyResults: [],
      initiatives: [],
    };
    objectives.set(id, objective);
    let preview = cycles.get(cycle.id);
    if (!preview) {
      preview = { ...cycle, objectives: [] };
      cycles.set(cycle.id, preview);
    }
    preview.objectives.push(objective);
    return objective;
  };
  const keyResultAt = (id: string, cycle: Entry['cycle'], entry?: Entry): KeyResultPreview => {
    let keyResult = keyResults.get(id);
    if (keyResult) return keyResult;
    const record = known.records.get(id);
    const { start, target, unit, metric } = {
      ...entry?.fields,
      ...record?.state,
    } as Partial<KeyResultPreview>;
    keyResult = {
      id,
      title: titleOf(id, entry, known),
      fate: entry?.fate ?? 'there',
      metric: metric ?? 'reach',
      ...(start === undefined ? {} : { start }),
      ...(target === undefined ? {} : { target }),
      ...(unit === undefined ? {} : { unit }),
      checkIns: { new: 0, there: 0, back: 0 },
      initiatives: [],
    };
    keyResults.set(id, keyResult);
    objectiveAt(textOf(record, 'objective') || entry?.parent || '', cycle).keyResults.push(keyResult);
    return keyResult;
  };
  for (const entry of entries) {
    const { kind, id, parent, cycle, fields, fate } = entry;
    if (kind === 'objective') objectiveAt(id, cycle, entry);
    else if (kind === 'keyResult') keyResultAt(id, cycle, entry);
    else if (kind === 'checkIn') {
      const keyResult = keyResultAt(parent, cycle);
      keyResult.checkIns[fate] += 1;
      if (entry.isCurrent) keyResult.current = { value: Number(fields.value), date: String(fields.date) };
    } else if (kind === 'initiative') {
      const above = keyResults.get(parent) ?? objectiveAt(parent, cycle);
      above.initiatives.push({ id, title: titleOf(id, entry, known), fate });
    }
  }
  return [...cycles.values()];
}

/** A known record goes by its own title, which may have been changed since the file was first read. */
const titleOf = (id: string, entry: Entry | undefined, known: Known): string => {
  const record = known.records.get(id);
  return (
    (record && isLive(record) ? textOf(record, 'title') : '') ||
    String(entry?.fields.title ?? textOf(record, 'title'))
  );
};
