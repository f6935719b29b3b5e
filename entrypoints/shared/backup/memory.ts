import { browser } from 'wxt/browser';
import { ownArea } from '../demo/demo-mode';

/** A backup file that left this profile, and where the log stood then. */
export interface SavedBackup {
  /** Epoch milliseconds. */
  made: number;
  generation: number;
  arrival: number;
  name: string;
}

/** What this profile knows of its backup files. Times are epoch milliseconds. */
export interface BackupMemory {
  last?: SavedBackup;
  /** When it was first seen that there is something to save. */
  since?: number;
  /** "Not now": no reminder before then. */
  notBefore?: number;
  reminds: boolean;
  /** Saves one into Downloads by itself, each week. */
  isWeekly: boolean;
  /** Why saving by itself ended without the person; until it was read. */
  ended?: 'permission';
}

const keys = {
  last: 'backup:last',
  since: 'backup:since',
  notBefore: 'backup:not-before',
  reminds: 'backup:reminds',
  isWeekly: 'backup:weekly',
  ended: 'backup:ended',
} as const satisfies Record<keyof BackupMemory, string>;

/**
 * Kept in `storage.local` and not in the log: a file saved on this computer says nothing of another that restores
 * it, and a log that remembers its own backup would differ from that backup at once. Each fact has a key of its
 * own, so that two windows do not overwrite each other's.
 */
export async function readMemory(): Promise<BackupMemory> {
  const held = await (await ownArea()).get(Object.values(keys));
  const memory = Object.fromEntries(
    Object.entries(keys).map(([field, key]) => [field, held[key]]),
  ) as Partial<BackupMemory>;
  return { ...memory, reminds: memory.reminds ?? true, isWeekly: memory.isWeekly ?? false };
}

/** Sets the fields that are given; `undefined` forgets one. */
export async function remember(fields: Partial<BackupMemory>): Promise<void> {
  const entries = Object.entries(fields).map(
    ([field, value]) => [keys[field as keyof BackupMemory], value] as const,
  );
  const area = await ownArea();
  await area.set(Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
  await area.remove(entries.flatMap(([key, value]) => (value === undefined ? [key] : [])));
}

/** Forgets what is known of saved files, after everything was deleted; what the person has set stays. */
export const forgetSaved = (): Promise<void> =>
  remember({ last: undefined, since: undefined, notBefore: undefined });

/** Calls back when any window, or the background, remembers something else. Returns the way to stop. */
export function onMemory(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.includes('backup:'))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
