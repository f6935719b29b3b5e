import { browser } from 'wxt/browser';
import type { Store } from '../../../core/store';
import { type BackupFile, makeBackup } from './backup-file';
import { isWeeklyDue } from './due';
import { readMemory, remember } from './memory';

/** What an address that holds its own data may be long at the most: the browser refuses longer ones. */
const longestAddress = 2 * 1024 * 1024;

/**
 * Saves the weekly backup into Downloads, where it is due and allowed, in one window at a time. Resolves to whether
 * one was saved; a worker, which has only addresses that hold their data, leaves a large one to the next page.
 */
export async function saveWeekly(store: Store): Promise<boolean> {
  const now = Date.now();
  if (!isWeeklyDue(await readMemory(), await store.head(), now)) return false;
  return navigator.locks.request('pacemark:weekly', { ifAvailable: true }, async (lock) => {
    const memory = await readMemory();
    if (!lock || !isWeeklyDue(memory, await store.head(), now)) return false;
    if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
      await switchOffAloud();
      return false;
    }
    const file = await makeBackup(store, now);
    const isSaved = await download(file);
    if (isSaved) await remember({ last: file.saved, notBefore: undefined });
    return isSaved;
  });
}

/** The browser has taken back its permission: it is off from now on, and the next page says so. */
export async function switchOffAloud(): Promise<void> {
  if ((await readMemory()).isWeekly) await remember({ isWeekly: false, ended: 'permission' });
}

async function download({ blob, saved }: BackupFile): Promise<boolean> {
  const url = await addressOf(blob);
  if (!url) return false;
  const settled = settlements();
  try {
    const id = await browser.downloads.download({
      url,
      filename: `Pacemark/${saved.name}`,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    return await settled.of(id);
  } finally {
    settled.stop();
    if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/** Service workers of Chromium cannot make addresses of blobs. */
async function addressOf(blob: Blob): Promise<string | undefined> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(blob);
  if (blob.size * (4 / 3) > longestAddress - 100) return undefined;
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Whether downloads come to their end; listened to before one begins, since a small one may be done at once. */
function settlements() {
  const ended = new Map<number, boolean>();
  let told = () => {};
  const listen = ({ id, state }: { id: number; state?: { current?: string } }) => {
    if (state?.current !== 'complete' && state?.current !== 'interrupted') return;
    ended.set(id, state.current === 'complete');
    told();
  };
  browser.downloads.onChanged.addListener(listen);
  return {
    of: (id: number) =>
      new Promise<boolean>((resolve) => {
        told = () => {
          const isWhole = ended.get(id);
          if (isWhole !== undefined) resolve(isWhole);
        };
        told();
      }),
    stop: () => browser.downloads.onChanged.removeListener(listen),
  };
}
