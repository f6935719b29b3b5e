import { browser } from 'wxt/browser';
import { localDate } from '../../../core/scoring';
import { newId } from '../plan/new-id';
import { openStore } from '../plan/open-store';
import { wakeBackground } from '../plan/wake-background';
import { demoKey, inDemoTurn, isDemo } from './demo-mode';
import { demoQuarter } from './demo-quarter';
import { throwAway } from './forget-demo';
import { bringBack, setAside } from './set-aside';

/** Opens the demo in every window: each page draws itself anew from a store of its own. */
export async function openDemo(): Promise<void> {
  await inDemoTurn(async () => {
    if (await isDemo()) return;
    await throwAway();
    await fill();
    await setAside();
    await browser.storage.local.set({ [demoKey]: true });
  });
  wakeBackground();
}

/** Goes back to the person's own plan; what the demo kept is thrown away by the background. */
export async function leaveDemo(): Promise<void> {
  await inDemoTurn(async () => {
    if (!(await isDemo())) return;
    await bringBack();
    await browser.storage.local.set({ [demoKey]: false });
  });
  wakeBackground();
}

async function fill(): Promise<void> {
  const store = await openStore({}, true);
  try {
    const patches = demoQuarter(localDate(new Date()), await store.readScorecard(), newId);
    await store.commit('template', [...new Set(patches.map(({ doc }) => doc))], patches);
  } finally {
    store.close();
  }
}
