import { browser } from 'wxt/browser';
import { liveSites } from '../live/live-sites';
import { allowedSites } from './sites';

/**
 * Puts the script that tells of a visit into pages of the allowed sites, the one that looks for pasted scorecards into
 * those that were chosen for it, and neither into any other.
 */
export async function watchSites(): Promise<void> {
  await runOn('visit', await allowedSites());
  await runOn('pasted', await liveSites());
}

async function runOn(id: string, matches: string[]): Promise<void> {
  const [running] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (running) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: [`/${id}.js`], runAt: 'document_idle' as const };
  if (running) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
