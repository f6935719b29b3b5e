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
  /** Puts many old entries into one place each, so that adding one stays as quick as on the first day. */
  fold(): Promise<void>;
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

type Held = Pick<LogEntry, 'hash' | 'change'>;

const sealedKey = 'journal:sealed';
const segmentLength = 256;
/** The newest entries stay single, since one of them may still be taken back. */
const shortestTail = 32;

/** Under a segment's last key stand all its entries; under any other key its own. */
const heldUnder = (value: unknown): Held[] =>
  typeof value === 'object' && value !== null && 'sealed' in value
    ? (value.sealed as Held[])
    : [value as Held];

/**
 * A journal of one key a change in an extension's storage area, and of one key for each 256 old ones: costs little
 * beside the commit and works in pages, workers and every browser alike.
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
      const left = (await area.get(keyOf(before)))[keyOf(before)];
      const { generation, arrival } = before;
      await area.set({
        [headKey]: { generation, arrival, hash: left ? (heldUnder(left).at(-1)?.hash ?? '') : '' },
      });
    },
    async head() {
      return (await area.get(headKey))[headKey] as Head | undefined;
    },
    async entries(generation, after) {
      const prefix = prefixOf(generation);
      const all = await area.get(null);
      const byArrival = new Map<number, LogEntry>();
      for (const [key, value] of Object.entries(all)) {
        if (!key.startsWith(prefix)) continue;
        const held = heldUnder(value);
        const first = Number(key.slice(prefix.length)) - held.length + 1;
        for (const [at, { hash, change }] of held.entries())
          byArrival.set(first + at, { generation, arrival: first + at, hash, change });
      }
      return [...byArrival.values()]
        .filter((entry) => entry.arrival > after)
        .sort((a, b) => a.arrival - b.arrival);
    },
    async fold() {
      const found = await area.get([headKey, sealedKey]);
      const head = found[headKey] as Head | undefined;
      const sealed = found[sealedKey] as Head | undefined;
      if (!head) return;
      let from = sealed?.generation === head.generation ? sealed.arrival : 0;
      for (; head.arrival - from >= segmentLength + shortestTail; from += segmentLength) {
        const keys = Array.from({ length: segmentLength }, (_, at) =>
          keyOf({ ...head, arrival: from + at + 1 }),
        );
        const held = await area.get(keys);
        const entries = keys.flatMap((key) => (held[key] ? heldUnder(held[key]) : []));
        const last = keys.at(-1);
        // A hole is damage; what is left is left as it is for whoever restores.
        if (entries.length !== segmentLength || !last) return;
        await area.set({
          [last]: { sealed: entries },
          [sealedKey]: { ...head, arrival: from + segmentLength },
        });
        await area.remove(keys.slice(0, -1));
      }
    },
  };
}
