import { cycleDates, cycleIdOf, isWhole, type RecordState } from '../model';
import type { NamedCycle } from './cycle-name';
import type { KnownRecords } from './preview';

export interface KnownRecord {
  cycle: NamedCycle;
  state: RecordState;
}

/** What the store has, by id and by parent. Maps, so that no id is ever taken for a property. */
export interface Known {
  records: ReadonlyMap<string, KnownRecord>;
  /** Ids of records that live on under another id: moved to another cycle, not removed. */
  moved: ReadonlySet<string>;
  children: ReadonlyMap<string, readonly KnownRecord[]>;
  cycles: ReadonlyMap<string, NamedCycle>;
}

const parentField: Record<string, string> = {
  keyResult: 'objective',
  checkIn: 'keyResult',
  initiative: 'parent',
};

export function knownOf(docs: KnownRecords): Known {
  const records = new Map<string, KnownRecord>();
  const moved = new Set<string>();
  const children = new Map<string, KnownRecord[]>();
  const cycles = new Map<string, NamedCycle>();
  for (const doc of docs) {
    if (!doc.id.startsWith('cycle:')) continue;
    const cycle = cycleOfDoc(doc);
    if (!cycle) continue;
    cycles.set(cycle.id, cycle);
    for (const state of Object.values(doc.records)) {
      const record = { cycle, state };
      records.set(state.id, record);
      if (typeof state.from === 'string' && isLive(record)) moved.add(state.from);
      const parent = state[parentField[state.kind] ?? ''];
      if (typeof parent !== 'string') continue;
      const siblings = children.get(parent);
      if (siblings) siblings.push(record);
      else children.set(parent, [record]);
    }
  }
  return { records, moved, children, cycles };
}

export const isLive = ({ state }: KnownRecord): boolean => !state.removed && isWhole(state.kind, state);

/** A text field of a known record. */
export const textOf = (record: KnownRecord | undefined, field: string): string => {
  const value = record?.state[field];
  return typeof value === 'string' ? value : '';
};

function cycleOfDoc(doc: KnownRecords[number]): NamedCycle | undefined {
  const id = cycleIdOf(doc.id);
  const own = Object.values(doc.records).find(({ kind, start, end }) => kind === 'cycle' && start && end);
  const dates = own ? { start: String(own.start), end: String(own.end) } : cycleDates(id);
  return dates && { id, start: dates.start, end: dates.end };
}
