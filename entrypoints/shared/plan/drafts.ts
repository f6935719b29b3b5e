import { browser } from 'wxt/browser';
import type { CheckInDraft } from '../quarter/check-in';

const key = 'drafts';

export type Drafts = Record<string, CheckInDraft>;

/** What was typed and not yet saved: a popup dies when it loses focus, the browser's session does not. */
export async function readDrafts(): Promise<Drafts> {
  return ((await browser.storage.session.get(key))[key] as Drafts | undefined) ?? {};
}

let started: Drafts = {};

/** What was typed before there was anything to keep it in. */
export function startDrafts(typed: Drafts): void {
  started = typed;
}

/** Taken once: what is typed later is kept as it is typed. */
export function takeStarted(): Drafts {
  const taken = started;
  started = {};
  return taken;
}

export const forgetDrafts = (): void => void browser.storage.session.remove(key);

export function keepDrafts(drafts: Drafts): void {
  void browser.storage.session.set({ [key]: drafts });
}
