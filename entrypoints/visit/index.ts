import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

interface Navigating {
  navigation?: EventTarget;
}

/**
 * Tells the extension that a page of an allowed site is visited, also where a page changes its address without being
 * loaded. It reads nothing itself, and is put into no page of any other site.
 */
export default defineUnlistedScript(() => {
  const tell = () => void browser.runtime.sendMessage({ kind: 'visited' }).catch(() => undefined);
  const comeAnew = () => {
    (globalThis as { pacemarkCameAt?: number }).pacemarkCameAt = performance.now();
    tell();
  };
  tell();
  (globalThis as Navigating).navigation?.addEventListener('navigatesuccess', comeAnew);
  // Back to a page that was kept as it was.
  addEventListener('pageshow', ({ persisted }) => persisted && comeAnew());
});
