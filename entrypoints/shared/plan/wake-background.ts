import { browser } from 'wxt/browser';

/** Wakes the background, which works out the badge anew; where it cannot be woken, its next start heals it. */
export function wakeBackground(): void {
  browser.runtime.sendMessage({ kind: 'changed' }).catch(() => undefined);
}
