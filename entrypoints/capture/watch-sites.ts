import { browser } from 'wxt/browser';
import { allowedSites } from './sites';

const id = 'visit';

/** Puts the script that tells of a visit into pages of the allowed sites, and into no others. */
export async function watchSites(): Promise<void> {
  const matches = await allowedSites();
  const [watching] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (watching) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = { id, matches, js: ['/visit.js'], runAt: 'document_idle' as const };
  if (watching) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
