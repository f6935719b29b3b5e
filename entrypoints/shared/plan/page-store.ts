import type { Store } from '../../../core/store';

let opening: Promise<Store> | undefined;
let tellClosed = () => {};
let tellBlocked = () => {};

/** The one store of this page. Opened once the first picture is drawn: the two would only keep each other waiting. */
export function pageStore(): Promise<Store> {
  if (!opening) {
    opening = import('./open-store').then(({ openStore }) =>
      openStore({ onClosed: () => tellClosed(), onBlocked: () => tellBlocked() }),
    );
    // Whoever waits for the store hears of the failure; nobody may be waiting yet.
    opening.catch(() => undefined);
  }
  return opening;
}

/** Called when another window needed this page's connection closed. */
export function onStoreClosed(listener: () => void): void {
  tellClosed = listener;
}

/** Called while an older window keeps the store from being opened. */
export function onStoreBlocked(listener: () => void): void {
  tellBlocked = listener;
}
