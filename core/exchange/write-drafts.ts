import { cycleDoc, isWhole, type Kind, ordersBetween, type Patch } from '../model';
import type { CivilDate } from '../scoring';
import { countIn, treeOf } from './count';
import type { NamedCycle } from './cycle-name';
import type { CheckInDraft, Drafts, KeyResultDraft, Place } from './drafts';
import { recordFate } from './fate';
import { identityOf, nameKey } from './identity';
import { isLive, type Known, textOf } from './known';
import type { Say } from './messages';
import type { CyclePreview, RecordCount, RecordFate, RowReport } from './preview';
import { remarksOn } from './remarks-on';

export interface Written {
  patches: Patch[];
  counts: RecordCount[];
  cycles: CyclePreview[];
  remarks: RowReport[];
}

/** A record of the files with what becomes of it. */
export interface Entry extends Place {
  kind: 'objective' | 'keyResult' | 'initiative' | 'milestone' | 'phase' | 'checkIn';
  id: string;
  parent: string;
  cycle: NamedCycle;
  fields: Record<string, unknown>;
  fate: RecordFate;
  isCurrent?: boolean;
}

/**
 * The patches that bring drafts in: new records whole, removed ones back as they were, known ones not at all, so
 * that no later edit is overwritten.
 */
export function writeDrafts(
  drafts: Drafts,
  checkIns: readonly CheckInDraft[],
  known: Known,
  today: CivilDate,
  say: Say,
): Written {
  const written: Written = { patches: [], counts: [], cycles: [], remarks: [] };
  const cycleOfKeyResult = new Map(drafts.keyResults.map(({ id, cycle }) => [id, cycle]));
  const entries: Entry[] = [];
  const add = (entry: Omit<Entry, 'fate'>) => {
    const record = known.records.get(entry.id);
    entries.push({ ...entry, cycle: record?.cycle ?? entry.cycle, fate: fateOf(entry, known) });
  };
  for (const { id, cycle, fields, file, line } of drafts.objectives)
    add({ kind: 'objective', id, parent: '', cycle, fields, file, line });
  for (const { id, cycle, fields, file, line } of drafts.keyResults)
    add({ kind: 'keyResult', id, parent: fields.objective, cycle, fields, file, line });
  for (const { id, cycle, fields, file, line } of drafts.initiatives)
    add({ kind: 'initiative', id, parent: fields.parent, cycle, fields, file, line });
  for (const { id, cycle, fields, file, line } of drafts.milestones)
    add({ kind: 'milestone', id, parent: fields.keyResult, cycle, fields, file, line });
  for (const { id, cycle, fields, file, line } of drafts.phases)
    add({ kind: 'phase', id, parent: fields.keyResult, cycle, fields: { ...fields }, file, line });
  const seen = new Set<string>();
  for (const { id, file, line, ...fields } of checkIns) {
    const cycle = cycleOfKeyResult.get(fields.keyResult) ?? known.records.get(fields.keyResult)?.cycle;
    if (!cycle || seen.has(id)) continue;
    seen.add(id);
    add({ kind: 'checkIn', id, parent: fields.keyResult, cycle, fields, file, line });
  }
  const checkedIn = new Set(checkIns.map(({ keyResult }) => keyResult));
  for (const draft of drafts.keyResults) {
    const current = currentCheckIn(draft, checkedIn, known, today);
    if (current === 'older') {
      const { file, line } = draft;
      written.remarks.push({ file, line, why: say('currentOlder', { title: draft.fields.title }) });
    } else if (current) add({ ...current, isCurrent: true });
  }
  written.remarks.push(...remarksOn(entries, known, today, say));
  giveOrders(entries, known);
  for (const cycle of new Map(entries.map((entry) => [entry.cycle.id, entry.cycle])).values())
    written.patches.push(...cyclePatch(cycle, entries, known));
  for (const entry of entries) written.patches.push(...patchOf(entry, known));
  written.counts = countIn(entries);
  written.cycles = treeOf(entries, known);
  return written;
}

function fateOf({ id, kind, parent, fields }: Omit<Entry, 'fate'>, known: Known): RecordFate {
  const record = known.records.get(id);
  // An id that a file gives may be that of something else, which is left alone.
  if (record && record.state.kind !== kind) return 'there';
  const fate = recordFate(kind, record?.state);
  if (!record || fate !== 'back') return fate;
  const becameInitiative =
    kind === 'keyResult' &&
    (known.children.get(parent) ?? []).some(
      (one) =>
        one.state.kind === 'initiative' &&
        isLive(one) &&
        nameKey(textOf(one, 'title')) === nameKey(textOf(record, 'title') || String(fields.title)),
    );
  return becameInitiative || known.moved.has(id) ? 'there' : 'back';
}

/**
 * A sheet's current value as a check-in of today, within its cycle; not where its key result has check-ins of its own
 * or takes its values from a KPI.
 */
function currentCheckIn(
  { id, cycle, current, currentDate, file, line }: KeyResultDraft,
  checkedIn: ReadonlySet<string>,
  known: Known,
  today: CivilDate,
): Omit<Entry, 'fate'> | 'older' | undefined {
  if (current === undefined || checkedIn.has(id) || textOf(known.records.get(id), 'kpi')) return undefined;
  const checkInId = identityOf('current', currentKind, id, current);
  const own = (known.children.get(id) ?? []).filter((one) => one.state.kind === 'checkIn' && isLive(one));
  if (own.some(({ state }) => !state.id.startsWith(`${currentKind}-`))) return 'older';
  const date = currentDate ?? (today < cycle.start ? cycle.start : today > cycle.end ? cycle.end : today);
  const fields = { keyResult: id, date, value: current };
  return { kind: 'checkIn', id: checkInId, parent: id, cycle, fields, file, line };
}

/** Ids of check-ins that were made from a current value begin so. */
const currentKind = 'current';

/** New records stand behind the last sibling that is known, in the order of the file. */
function giveOrders(entries: readonly Entry[], known: Known): void {
  const siblings = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind === 'checkIn' || entry.kind === 'phase' || entry.fate !== 'new') continue;
    const key = JSON.stringify([entry.cycle.id, entry.kind, entry.parent]);
    const list = siblings.get(key);
    if (list) list.push(entry);
    else siblings.set(key, [entry]);
  }
  if (siblings.size === 0) return;
  const last = new Map<string, string>();
  for (const { cycle, state } of known.records.values()) {
    const parent = state.kind === 'objective' ? '' : (state.objective ?? state.parent ?? state.keyResult);
    const key = JSON.stringify([cycle.id, state.kind, parent]);
    if (typeof state.order === 'string' && state.order > (last.get(key) ?? '')) last.set(key, state.order);
  }
  for (const [key, list] of siblings) {
    const orders = ordersBetween(last.get(key), undefined, list.length);
    for (const [at, entry] of list.entries()) entry.fields = { ...entry.fields, order: orders[at] };
  }
}

function cyclePatch(cycle: NamedCycle, entries: readonly Entry[], known: Known): Patch[] {
  if (!entries.some((entry) => entry.cycle.id === cycle.id && entry.fate !== 'there')) return [];
  const record = known.records.get(cycle.id);
  if (record && isLive(record)) return [];
  const { start, end, title, review } = cycle;
  const fields = { start, end, ...(title ? { title } : {}), ...review };
  return [
    {
      doc: cycleDoc(cycle.id),
      kind: 'cycle',
      id: cycle.id,
      set: record ? revived('cycle', cycle.id, fields, known) : fields,
    },
  ];
}

function patchOf({ kind, id, cycle, fields, fate }: Entry, known: Known): Patch[] {
  if (fate === 'there') return [];
  const set = known.records.has(id) ? revived(kind, id, fields, known) : fields;
  return [{ doc: cycleDoc(cycle.id), kind, id, set }];
}

/** A record comes back as it was last; only what it lacks to be shown is taken from the file. */
function revived(
  kind: Kind,
  id: string,
  fields: Record<string, unknown>,
  known: Known,
): Record<string, unknown> {
  const state = known.records.get(id)?.state;
  const required = Object.keys(fields).filter(
    (field) => state?.[field] === undefined || isRequired(kind, field),
  );
  return {
    ...Object.fromEntries(required.map((field) => [field, state?.[field] ?? fields[field]])),
    removed: false,
  };
}

/** Whether a record without this field cannot be shown. */
const isRequired = (kind: Kind, field: string): boolean =>
  !isWhole(kind, { ...everyRequired, [field]: undefined });

const everyRequired = {
  start: '',
  end: '',
  title: '',
  objective: '',
  metric: '',
  keyResult: '',
  date: '',
  value: 0,
  parent: '',
};
