import { browser } from 'wxt/browser';
import type { CheckInDraft } from '../quarter/check-in';

const key = 'drafts';

export type Drafts = Record<string, CheckInDraft>;

/** What was typed and not yet saved: a popup dies when it loses focus, the browser's session does not. */
export async function readDrafts(): Promise<Drafts> {
  return ((await browser.storage.session.get(key))[key] as Drafts | undefined) ?? {};
}

export function keepDrafts(drafts: Drafts): void {
  void browser.storage.session.set({ [key]: drafts });
}
