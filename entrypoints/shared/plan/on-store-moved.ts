import type { Head, Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';

/**
 * Calls at every change of the store, and when a page is shown again that stands behind it: while it slept it may not
 * have heard what other windows wrote. `seen` is the head that the page was last read at. Returns the way to stop.
 */
export function onStoreMoved(
  store: Store,
  seen: () => Head | undefined,
  readAgain: () => Promise<unknown>,
): () => void {
  const look = async () => {
    const last = seen();
    if (document.visibilityState !== 'visible' || !last) return;
    if (!isSameHead(await store.head(), last)) await readAgain();
  };
  const lookQuietly = () => void look().catch(() => undefined);
  const stop = store.onChange(() => void readAgain());
  document.addEventListener('visibilitychange', lookQuietly);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', lookQuietly);
  };
}
