import { browser } from 'wxt/browser';

/** Wakes the background, which works out the badge anew; where it cannot be woken, its next start heals it. */
export const wakeBackground = (): void => tell('changed');

/** Asks the background for the first of the weekly backups. */
export const askForWeekly = (): void => tell('weekly');

function tell(kind: 'changed' | 'weekly'): void {
  browser.runtime.sendMessage({ kind }).catch(() => undefined);
}
