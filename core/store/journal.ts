import type { Change } from '../model';

/** Where a copy of the log stands: its generation, the arrival number of its last change, and their rolling hash. */
export interface Head {
  /** Grows when the whole log is written anew ("delete everything"); an older generation is never merged back. */
  generation: number;
  /** Changes of a generation are numbered in the order in which they arrived on this device, from 1. */
  arrival: number;
  hash: string;
}

export const emptyHead: Head = { generation: 1, arrival: 0, hash: '' };

/** Whether a copy of the log lacks changes that another copy holds. */
export const isBehind = (copy: Head, other: Head): boolean =>
  copy.generation < other.generation ||
  (copy.generation === other.generation && copy.arrival < other.arrival);

/** A change as the log and the journal keep it. */
export interface LogEntry extends Head {
  change: Change;
}

/** The second copy of the log, in another engine than IndexedDB. Appending the same entry again is harmless. */
export interface Journal {
  append(entries: readonly LogEntry[]): Promise<void>;
  /** Takes back entries whose transaction failed. */
  retract(entries: readonly LogEntry[]): Promise<void>;
  /** Head of what it holds; undefined where it holds nothing. */
  head(): Promise<Head | undefined>;
  /** Its entries of one generation after an arrival number, in order. */
  entries(generation: number, after: number): Promise<LogEntry[]>;
}

/** A key-value area of the browser, such as `storage.local`. */
export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const headKey = 'journal:head';
const prefixOf = (generation: number) => `journal:${generation}:`;
const keyOf = ({ generation, arrival }: Head) => `${prefixOf(generation)}${String(arrival).padStart(9, '0')}`;

/**
 * A journal of one key a change in an extension's storage area: costs nothing beside the commit and works in
 * pages, workers and every browser alike.
 */
export function storageJournal(area: StorageArea): Journal {
  return {
    async append(entries) {
      const last = entries.at(-1);
      if (!last) return;
      const items: Record<string, unknown> = {};
      for (const entry of entries) items[keyOf(entry)] = { hash: entry.hash, change: entry.change };
      items[headKey] = { generation: last.generation, arrival: last.arrival, hash: last.hash };
      await area.set(items);
    },
    async retract(entries) {
      const [first] = entries;
      if (!first) return;
      await area.remove(entries.map(keyOf));
      const before = { ...first, arrival: first.arrival - 1 };
      const left = (await area.get(keyOf(before)))[keyOf(before)] as Pick<LogEntry, 'hash'> | undefined;
      const { generation, arrival } = before;
      await area.set({ [headKey]: { generation, arrival, hash: left?.hash ?? '' } });
    },
    async head() {
      return (await area.get(headKey))[headKey] as Head | undefined;
    },
    async entries(generation, after) {
      const prefix = prefixOf(generation);
      const all = await area.get(null);
      return Object.keys(all)
        .filter((key) => key.startsWith(prefix) && Number(key.slice(prefix.length)) > after)
        .sort()
        .map((key) => ({
          generation,
          arrival: Number(key.slice(prefix.length)),
          ...(all[key] as Pick<LogEntry, 'hash' | 'change'>),
        }));
    },
  };
}
