import type { Store } from '../../../core/store';

let opening: Promise<Store> | undefined;
let tellClosed = () => {};

/** The one store of this page. Opened once the first picture is drawn: the two would only keep each other waiting. */
export function pageStore(): Promise<Store> {
  if (!opening) {
    opening = import('./open-store').then(({ openStore }) => openStore(() => tellClosed()));
    // Whoever waits for the store hears of the failure; nobody may be waiting yet.
    opening.catch(() => undefined);
  }
  return opening;
}

/** Called when another window needed this page's connection closed. */
export function onStoreClosed(listener: () => void): void {
  tellClosed = listener;
}
