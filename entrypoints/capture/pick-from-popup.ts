import type { Actions } from '../shared/plan/use-actions';
import { sayCapture } from '../shared/words/capture';
import { openPage } from './offer/use-page-offers';
import { startPicking } from './start-picking';

/** Opens the picker on the page under the popup, which gets out of its way, or says why it cannot. */
export async function pickFromPopup(actions: Actions, locale: string, isBeside: boolean): Promise<void> {
  actions.say('');
  const page = await openPage();
  const isOpen = page !== undefined && (await startPicking(page.tabId, locale));
  if (!isOpen) actions.say(sayCapture(locale, isBeside ? 'pageNotAsked' : 'pageClosed'));
  else if (!isBeside) close();
}
