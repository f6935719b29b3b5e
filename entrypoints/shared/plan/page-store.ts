import type { Store } from '../../../core/store';
import { isDemo, onDemoSwitched } from '../demo/demo-mode';
import { openStore } from './open-store';

let opening: Promise<Store> | undefined;
let tellClosed = () => {};
let tellBlocked = () => {};

/** The one store of this page. The browser opens it beside what the page does meanwhile: to be asked for first. */
export function pageStore(): Promise<Store> {
  if (!opening) {
    opening = open();
    // Whoever waits for the store hears of the failure; nobody may be waiting yet.
    opening.catch(() => undefined);
  }
  return opening;
}

async function open(): Promise<Store> {
  onDemoSwitched(() => location.reload());
  const told = { onClosed: () => tellClosed(), onBlocked: () => tellBlocked() };
  // The store of most openings is at hand before the answer; nobody has it before that says that it is the one.
  const own = openStore(told, false);
  own.catch(() => undefined);
  if (!(await isDemo())) return own;
  void own.then((store) => store.close()).catch(() => undefined);
  // Whatever opens the demo's store says so: no page can show it without.
  (await import('../demo/demo-label')).showDemoLabel();
  return openStore(told, true);
}

/** Called when another window needed this page's connection closed. */
export function onStoreClosed(listener: () => void): void {
  tellClosed = listener;
}

/** Called while an older window keeps the store from being opened. */
export function onStoreBlocked(listener: () => void): void {
  tellBlocked = listener;
}
