import { browser } from 'wxt/browser';

/**
 * Every page of the site that a page is on, as permissions name it, on any port: not every browser's patterns know
 * ports. Undefined for what is on none.
 */
export function siteOf(page: string): string | undefined {
  const { protocol, hostname } = new URL(page);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : undefined;
}

/** Asks its owner for one site; only in answer to a press, in whose turn it must be called. */
export const askForSite = (site: string): Promise<boolean> =>
  browser.permissions.request({ origins: [site] });

export const mayVisit = async (page: string): Promise<boolean> => {
  const site = siteOf(page);
  return site !== undefined && (await browser.permissions.contains({ origins: [site] }));
};

/** The sites that were allowed. */
export const allowedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

export const forgetSite = (site: string): Promise<boolean> => browser.permissions.remove({ origins: [site] });
