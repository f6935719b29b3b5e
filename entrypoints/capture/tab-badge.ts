import { browser } from 'wxt/browser';

/** What the button says over one page, until another one is loaded there; it goes before what it says everywhere. */
export async function markTab(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeText({ tabId, text });
}

/** The button says over this page what it says everywhere. Both browsers take null for it; their types do not know. */
export async function unmarkTab(tabId: number): Promise<void> {
  const asEverywhere = null as unknown as string;
  await browser.action.setBadgeText({ tabId, text: asEverywhere });
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
}
