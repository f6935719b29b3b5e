import { browser } from 'wxt/browser';

/** What a key of the browser opened the popup for. */
export type PopupAsked = 'quickEntry' | 'lastCheckIn';

const key = 'popup-asked';

export const askOfPopup = (asked: PopupAsked): Promise<void> => browser.storage.session.set({ [key]: asked });

/** What the popup is opened for, if a key opened it; told once. */
export async function takePopupAsked(): Promise<PopupAsked | undefined> {
  const asked = (await browser.storage.session.get(key))[key] as PopupAsked | undefined;
  if (asked) await browser.storage.session.remove(key);
  return asked;
}
