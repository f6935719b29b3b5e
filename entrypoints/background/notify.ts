import { browser } from 'wxt/browser';

interface Notice {
  title: string;
  message: string;
  /** At most two; Firefox shows none. */
  buttons: readonly string[];
}

/** Shows a notification; one that has the same id gives way to it. */
export async function notify(id: string, { title, message, buttons }: Notice): Promise<void> {
  const mayHaveButtons = browser.notifications.onButtonClicked !== undefined;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    ...(mayHaveButtons && { buttons: buttons.map((one) => ({ title: one })) }),
  });
}

/** A place of the page in a new tab: `review`, `score/2026-q4`. */
export async function openPlace(place: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/${place}`) });
}
