import { type Browser, browser } from 'wxt/browser';
import type { StorageArea } from '../../../core/store';

/** True while the demo is open; false from leaving it until what it kept is thrown away. */
export const demoKey = 'demo';
export const demoName = 'pacemark-demo';
export const demoPrefix = 'demo:';

/** Where the browser's storage cannot be read, it is the person's own plan that opens: that has other copies. */
export const isDemo = (): Promise<boolean> =>
  browser.storage.local.get(demoKey).then(
    (found) => found[demoKey] === true,
    () => false,
  );

/** One after another in all windows and the background: a second press must not fill, or put away, again. */
export const inDemoTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('pacemark:demo', work);

/** Calls back when the demo was opened or left, in whichever window. */
export function onDemoSwitched(listener: () => void): void {
  browser.storage.local.onChanged.addListener(({ [demoKey]: change }: Changes) => {
    if (change && (change.newValue === true) !== (change.oldValue === true)) listener();
  });
}

type Changes = Record<string, Browser.storage.StorageChange>;

/** The part of `storage.local` that is the demo's own: under the same names, and out of sight of everything else. */
const demoArea: StorageArea = {
  async get(keys) {
    const asked = keys === null ? null : [keys].flat().map((key) => demoPrefix + key);
    const found = Object.entries(await browser.storage.local.get(asked));
    return Object.fromEntries(
      found.flatMap(([key, value]) =>
        key.startsWith(demoPrefix) ? [[key.slice(demoPrefix.length), value]] : [],
      ),
    );
  },
  set: (items) =>
    browser.storage.local.set(
      Object.fromEntries(Object.entries(items).map(([key, value]) => [demoPrefix + key, value])),
    ),
  remove: (keys) => browser.storage.local.remove(keys.map((key) => demoPrefix + key)),
};

export const areaOf = (demo: boolean): StorageArea => (demo ? demoArea : browser.storage.local);

/** Where what is known of the plan that is open is kept beside it: the demo's is not the person's own. */
export const ownArea = async (): Promise<StorageArea> => areaOf(await isDemo());
