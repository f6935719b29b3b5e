import { browser } from 'wxt/browser';

/** Something of the page was saved. */
export const savedMark = '✓';

/** What the button says over one page, until another one is loaded there; it goes before what it says everywhere. */
export async function markTab(tabId: number, text: string, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeText({ tabId, text });
}

/**
 * The button says over this page what it says everywhere. Where nothing was marked nothing is set: Chromium takes no
 * title back, only another in its place, which would stand there when what is said everywhere has changed.
 */
export async function unmarkTab(tabId: number): Promise<void> {
  const { action } = browser;
  const title = await action.getTitle({});
  const isSame =
    title === (await action.getTitle({ tabId })) &&
    (await action.getBadgeText({})) === (await action.getBadgeText({ tabId }));
  if (isSame) return;
  // Both browsers take null for a text, Firefox alone for a title; their types do not know.
  const asEverywhere = null as unknown as string;
  await action.setBadgeText({ tabId, text: asEverywhere });
  await action.setTitle({ tabId, title: 'getBrowserInfo' in browser.runtime ? asEverywhere : title });
}

/** The same after what was saved is taken back; what the page says of other numbers stays. */
export async function unmarkSaved(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === savedMark) await unmarkTab(tabId);
}
