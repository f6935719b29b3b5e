/** Puts the focus on what a change brings, as soon as it is drawn. */
export function focusSoon(selector: string): void {
  const look = () => {
    const found = document.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  };
  requestAnimationFrame(() => {
    if (look()) return;
    const watch = new MutationObserver(() => look() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => watch.disconnect(), 2000);
  });
}

/** Beside what goes from a list: where the focus is put then, the next one or else the one before. */
export const neighbourOf = (ids: readonly string[], id: string): string | undefined => {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1];
};
