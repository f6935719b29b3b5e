import { isNowhere } from '../../shared/quarter/use-focus-next';

/**
 * Puts the focus on what a change brings, as soon as it is drawn and what had the focus is gone with the change. Whoever
 * is elsewhere by then, or goes there themselves, is where they want to be.
 */
export function focusSoon(selector: string): void {
  const look = () => {
    const found = document.querySelector<HTMLElement>(selector);
    const isFree = isNowhere() || found?.closest('form')?.contains(document.activeElement);
    if (!found || !isFree) return false;
    found.focus();
    return true;
  };
  requestAnimationFrame(() => {
    if (look()) return;
    const watch = new MutationObserver(look);
    const stop = () => {
      watch.disconnect();
      document.removeEventListener('focusin', stop);
    };
    watch.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', stop);
    setTimeout(stop, 2000);
  });
}

/** Beside what goes from a list: where the focus is put then, the next one or else the one before. */
export const neighbourOf = (ids: readonly string[], id: string): string | undefined => {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1];
};
