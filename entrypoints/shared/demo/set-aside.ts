import { browser } from 'wxt/browser';

const key = 'aside';

/** Puts away what pages keep beside the store, drafts and the last picture, for as long as another store is open. */
export async function setAside(): Promise<void> {
  const session = await browser.storage.session.get(null);
  await browser.storage.session.set({ [key]: session });
  await browser.storage.session.remove(Object.keys(session));
  const local = JSON.stringify({ ...localStorage });
  localStorage.clear();
  localStorage.setItem(key, local);
}

/** Brings back what was put away, in place of what was kept since. */
export async function bringBack(): Promise<void> {
  const { [key]: session } = await browser.storage.session.get(key);
  await browser.storage.session.clear();
  if (session) await browser.storage.session.set(session as Record<string, unknown>);
  const local = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
  localStorage.clear();
  for (const [name, value] of Object.entries(local)) localStorage.setItem(name, value);
}
