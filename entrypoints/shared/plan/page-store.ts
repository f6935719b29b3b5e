import type { Store } from '../../../core/store';

let opening: Promise<Store> | undefined;
let tellClosed = () => {};

/** The one store of this page. Asked for before the first picture, so that it opens while that is drawn. */
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
