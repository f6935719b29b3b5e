import { rollingHash } from '../../../core/model/hash';
import { type LogEntry, type StorageArea, storageJournal } from '../../../core/store';

interface FoundJournal {
  head: { generation: number; arrival: number; hash: string } | undefined;
  stamps: string[];
  /** What is wrong with it: a hole, an entry its rolling hash does not vouch for, a head beside its entries. */
  broken: string[];
}

declare const chrome: { storage: { local: StorageArea } } | undefined;
declare const browser: { storage: { local: StorageArea } };

/** The journal as the product's own code reads it, walked from its first entry to its head. */
export async function readJournal(): Promise<FoundJournal> {
  const area = typeof chrome === 'undefined' ? browser.storage.local : chrome.storage.local;
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
  return { head, stamps: entries.map((entry) => entry.change.stamp), broken: broken.slice(0, 3) };
}
