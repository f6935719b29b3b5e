import { rollingHash } from '../../../core/model/hash';
import { type LogEntry, type StorageArea, storageJournal } from '../../../core/store';

interface FoundJournal {
  /** How many keys it stands under; old entries are folded into one for many. */
  keys: number;
  head: { generation: number; arrival: number; hash: string } | undefined;
  stamps: string[];
  /** What is wrong with it: a hole, an entry its rolling hash does not vouch for, a head beside its entries. */
  broken: string[];
}

declare const chrome: { storage: { local: StorageArea } } | undefined;
declare const browser: { storage: { local: StorageArea } };

/** The journal as the product's own code reads it, walked from its first entry to its head. */
export async function readJournal(): Promise<FoundJournal> {
  const area = storageArea();
  const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith('journal:')).length;
  const journal = storageJournal(area);
  const head = await journal.head();
  const entries = head ? await journal.entries(head.generation, 0) : [];
  const broken: string[] = [];
  let hash = '';
  for (const [at, entry] of entries.entries()) {
    hash = rollingHash(hash, entry.change);
    if (entry.arrival !== at + 1) broken.push(`${entry.arrival} stands where ${at + 1} should`);
    else if (entry.hash !== hash) broken.push(`${entry.arrival} is not what its hash says`);
  }
  const last: LogEntry | undefined = entries.at(-1);
  if ((head?.arrival ?? 0) !== (last?.arrival ?? 0))
    broken.push(`the head names ${head?.arrival}, the last entry is ${last?.arrival}`);
  return { keys, head, stamps: entries.map((entry) => entry.change.stamp), broken: broken.slice(0, 3) };
}

export const storageArea = (): StorageArea =>
  typeof chrome === 'undefined' ? browser.storage.local : chrome.storage.local;

const keptAreas = new Map<string, Record<string, unknown>>([['nothing', {}]]);

/** Remembers what the area of the journal holds now. */
export async function keepArea(name: string): Promise<void> {
  keptAreas.set(name, await storageArea().get(null));
}

/** Puts the area of the journal back into a state that was kept, or to `nothing`. */
export async function putArea(name: string): Promise<void> {
  const area = storageArea();
  await area.remove(Object.keys(await area.get(null)));
  await area.set(keptAreas.get(name) ?? {});
}

const longestWait = 5000;

/** Resolves when the area of the journal has changed so many times since the call, or when it seems not to any more. */
export function areaChanges(count: number): Promise<void> {
  const { onChanged } = storageArea() as ListenedArea;
  return new Promise((resolve) => {
    const hear = () => {
      if (--count > 0) return;
      clearTimeout(end);
      onChanged.removeListener(hear);
      resolve();
    };
    // A message to a worker that is just being stopped may wake nobody.
    const end = setTimeout(resolve, longestWait);
    onChanged.addListener(hear);
  });
}

type ListenedArea = StorageArea & {
  onChanged: { addListener(hear: () => void): void; removeListener(hear: () => void): void };
};
