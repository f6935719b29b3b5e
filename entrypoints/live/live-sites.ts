import { browser } from 'wxt/browser';
import { allowedSites, siteOf } from '../capture/sites';

const key = 'live:sites';

const chosen = async (): Promise<string[]> =>
  ((await browser.storage.local.get(key))[key] as string[] | undefined) ?? [];

/** The sites on which their owner's pasted scorecards are shown live: chosen, and still allowed. */
export async function liveSites(): Promise<string[]> {
  const [sites, allowed] = await Promise.all([chosen(), allowedSites()]);
  return sites.filter((site) => allowed.includes(site));
}

let setting: Promise<void> = Promise.resolve();

/** Two that follow each other at once are both kept. */
export function setLive(site: string, isLive: boolean): Promise<void> {
  setting = setting
    .catch(() => undefined)
    .then(async () => {
      const others = (await chosen()).filter((one) => one !== site);
      await browser.storage.local.set({ [key]: isLive ? [...others, site] : others });
    });
  return setting;
}

/** A site that is allowed again later does not begin where it was left. */
export async function forgetTakenBack(): Promise<void> {
  const [sites, live] = await Promise.all([chosen(), liveSites()]);
  if (live.length < sites.length) await browser.storage.local.set({ [key]: live });
}

export const isLive = async (page: string): Promise<boolean> => {
  const site = siteOf(page);
  return site !== undefined && (await liveSites()).includes(site);
};

/** Hears when a site is chosen or left. */
export const onLiveSites = (listener: () => void): void =>
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) listener();
  });
