import { browser } from 'wxt/browser';

const probe = 'pacemark-probe';

/**
 * Whether this window's own storage is thrown away with it. Asked only where the browser says that the window is a
 * private one; what is true is then found by trying: a name that this page leaves is looked for by the background,
 * which lives in the profile itself.
 */
export async function doesForget(): Promise<boolean> {
  if (!browser.extension.inIncognitoContext) return false;
  try {
    const name = `${probe}-${crypto.randomUUID()}`;
    await made(name);
    const found = await browser.runtime.sendMessage({ kind: 'findDatabase', name });
    indexedDB.deleteDatabase(name);
    return found === false;
  } catch {
    return true;
  }
}

/** Whether a database of this name is in the place that this context sees; only names of a probe are looked for. */
export async function hasDatabase(name: string): Promise<boolean> {
  if (!name.startsWith(probe)) return false;
  return (await indexedDB.databases()).some((one) => one.name === name);
}

const made = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
