import { browser } from 'wxt/browser';
import type { PagePlace } from '../../core/model/page-binding';

/** What was taken from a page and is still to be said what for. */
export interface Taken {
  tabId: number;
  title: string;
  url: string;
  language: string;
  /** What stood there, and the words around it. */
  text: string;
  around: string;
  /** How it is found again; none where it was only selected. */
  places: PagePlace[];
  /** What was chosen already. */
  measure?: string;
}

const key = 'taken';

/** Opens the window in which its owner says what a number is the value of. */
export async function askWhatFor(taken: Taken): Promise<void> {
  await browser.storage.session.set({ [key]: taken });
  await browser.windows.create({
    url: browser.runtime.getURL('/capture.html'),
    type: 'popup',
    width: 460,
    height: 640,
  });
}

export const readTaken = async (): Promise<Taken | undefined> =>
  (await browser.storage.session.get(key))[key] as Taken | undefined;
