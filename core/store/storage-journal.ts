import { type Head, headOnly, isHead, type LogEntry } from './head';
import type { Erasing, Journal, StorageArea } from './journal';

const headKey = 'journal:head';
const sealedKey = 'journal:sealed';
const erasingKey = 'journal:erasing';
const entryKey = /^journal:(\d+):(\d+)$/;
const keyOf = ({ generation, arrival }: Pick<Head, 'generation' | 'arrival'>) =>
  `journal:${generation}:${String(arrival).padStart(9, '0')}`;

/** Up to where entries are sealed; `sweep` names the single keys that may still be there after the browser ended. */
type Sealed = Head & { sweep?: boolean };

type Held = Pick<LogEntry, 'hash' | 'change'>;

const segmentLength = 256;
/** The newest entries stay single, since one of them may still be taken back. */
const shortestTail = 32;

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' &&
  value !== null &&
  'hash' in value &&
  'change' in value &&
  typeof value.change === 'object' &&
  value.change !== null;

/** Under a segment's last key stand all its entries; under any other key its own. */
function heldUnder(value: unknown): Held[] {
  if (typeof value === 'object' && value !== null && 'sealed' in value)
    return Array.isArray(value.sealed) && value.sealed.every(isHeld) ? value.sealed : [];
  return isHeld(value) ? [value] : [];
}

/** All that an area holds of a journal: entries by generation and arrival, whatever its head says. */
function readWhole(all: Record<string, unknown>): LogEntry[] {
  const entries = new Map<string, LogEntry>();
  for (const [key, value] of Object.entries(all)) {
    const [, generation, last] = entryKey.exec(key) ?? [];
    if (generation === undefined) continue;
    const held = heldUnder(value);
    const first = Number(last) - held.length + 1;
    for (const [at, { hash, change }] of held.entries()) {
      const entry = { generation: Number(generation), arrival: first + at, hash, change };
      entries.set(keyOf(entry), entry);
    }
  }
  return [...entries.values()].sort((a, b) => a.generation - b.generation || a.arrival - b.arrival);
}

const singles = (entries: readonly LogEntry[]): Record<string, Held> =>
  Object.fromEntries(entries.map((entry) => [keyOf(entry), { hash: entry.hash, change: entry.change }]));

/** Chromium refuses to read an area with a torn value, takes the value out, and reads the rest the next time. */
const readTwice = (area: StorageArea): StorageArea => ({
  get: (keys) => area.get(keys).catch(() => area.get(keys)),
  set: (items) => area.set(items),
  remove: (keys) => area.remove(keys),
});

/**
 * A journal of one key a change in an extension's storage area, and of one key for each 256 old ones: costs little
 * beside the commit and works in pages, workers and every browser alike.
 */
export function storageJournal(storage: StorageArea): Journal {
  const area = readTwice(storage);
  const everything = async () => readWhole(await area.get(null));
  return {
    async append(entries) {
      const last = entries.at(-1);
      if (last) await area.set({ ...singles(entries), [headKey]: headOnly(last) });
    },
    async retract(entries) {
      const [first] = entries;
      if (!first) return;
      // A window whose own write followed the one that failed has taken the same numbers.
      const held = await area.get(entries.map(keyOf));
      const own = entries.filter((entry) => heldUnder(held[keyOf(entry)]).at(-1)?.hash === entry.hash);
      await area.remove(own.map(keyOf));
      if (own.length < entries.length) return;
      const before = { ...first, arrival: first.arrival - 1 };
      const left = heldUnder((await area.get(keyOf(before)))[keyOf(before)]).at(-1);
      await area.set({ [headKey]: { ...headOnly(before), hash: left?.hash ?? '' } });
    },
    async head() {
      const head = (await area.get(headKey))[headKey];
      if (isHead(head)) return head;
      // A head that was lost alone: its entries tell.
      const last = (await everything()).at(-1);
      return last && headOnly(last);
    },
    async entries(generation, after) {
      return (await everything()).filter((one) => one.generation === generation && one.arrival > after);
    },
    async fold() {
      const found = await area.get([headKey, sealedKey]);
      const head = found[headKey] as Head | undefined;
      const sealed = found[sealedKey] as Sealed | undefined;
      if (!head) return;
      const keysAfter = (from: number) =>
        Array.from({ length: segmentLength }, (_, at) => keyOf({ ...head, arrival: from + at + 1 }));
      const sweep = async (from: number) => {
        await area.remove(keysAfter(from).slice(0, -1));
        await area.set({ [sealedKey]: { ...headOnly(head), arrival: from + segmentLength } });
      };
      let from = sealed?.generation === head.generation ? sealed.arrival : 0;
      if (sealed?.sweep && from > 0) await sweep(from - segmentLength);
      for (; head.arrival - from >= segmentLength + shortestTail; from += segmentLength) {
        const keys = keysAfter(from);
        const held = await area.get(keys);
        const entries = keys.flatMap((key) => heldUnder(held[key]));
        const last = keys.at(-1);
        // A hole is damage; what is left is left as it is for whoever restores.
        if (entries.length !== segmentLength || !last) return;
        await area.set({
          [last]: { sealed: entries },
          [sealedKey]: { ...headOnly(head), arrival: from + segmentLength, sweep: true },
        });
        await sweep(from);
      }
    },
    async rewrite(head, entries) {
      const items: Record<string, unknown> = { [headKey]: headOnly(head) };
      let sealed = 0;
      for (; entries.length - sealed >= segmentLength + shortestTail; sealed += segmentLength) {
        const segment = entries.slice(sealed, sealed + segmentLength);
        const last = segment.at(-1);
        if (last) items[keyOf(last)] = { sealed: segment.map(({ hash, change }) => ({ hash, change })) };
      }
      Object.assign(items, singles(entries.slice(sealed)), { [sealedKey]: { ...head, arrival: sealed } });
      await area.set(items);
      const stamps = new Set(entries.map(({ change }) => change.stamp));
      const isGone = ([key, value]: [string, unknown]) => {
        const [, generation, arrival] = entryKey.exec(key) ?? [];
        if (generation === undefined || key in items) return false;
        if (Number(generation) < head.generation || Number(arrival) <= head.arrival) return true;
        // What another window appended meanwhile stands behind the head and stays.
        return heldUnder(value).every(({ change }) => stamps.has(change.stamp));
      };
      const all = Object.entries(await area.get(null));
      await area.remove(all.filter(isGone).map(([key]) => key));
    },
    async erasing() {
      return (await area.get(erasingKey))[erasingKey] as Erasing | undefined;
    },
    async setErasing(erasing) {
      await (erasing ? area.set({ [erasingKey]: erasing }) : area.remove([erasingKey]));
    },
  };
}
