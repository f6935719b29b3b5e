/** What the letter keys of the list do; arrows always work, letters can be switched off. */
export interface ListActions {
  undo(): void;
  redo(): void;
  newObjective(): void;
  /** In the objective of that id, or in that of the key result. */
  newKeyResult(id: string | undefined): void;
  edit(keyResultId: string | undefined): void;
  open(keyResultId: string, firstKey?: string): void;
  help(): void;
}

export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** Its own keys choose among its group. */
const isChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input[type=radio]');

const isInForm = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('form') !== null;

/** Whether somebody is in the list or nowhere else, and it is to be seen: in a panel or a menu a key is theirs. */
const isAt = (list: Element, target: EventTarget | null): boolean =>
  (target === document.body || list.contains(target as Node | null)) && list.checkVisibility();

/** Moves the focus to the next or previous key result. */
export function moveFocus(list: Element, step: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-key-result]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
}

/** Answers a key pressed in the list outside text fields, Ctrl+Z anywhere; true where it was one of the list's. */
export function answerKey(
  event: KeyboardEvent,
  list: Element,
  letters: boolean,
  actions: ListActions,
): boolean {
  const { key, target } = event;
  if (isTextField(target) || event.altKey || (isChoice(target) && key.startsWith('Arrow'))) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'z') return false;
    if (event.shiftKey) actions.redo();
    else actions.undo();
    return true;
  }
  if (!isAt(list, target)) return false;
  const id = document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (key === 'ArrowDown' || (letters && key === 'j')) moveFocus(list, 1);
  else if (key === 'ArrowUp' || (letters && key === 'k')) moveFocus(list, -1);
  else if (id && /^[\d+−=.,-]$/.test(key) && !isInForm(target)) actions.open(id, key);
  else if (!letters) return false;
  else if (key === 'z') actions.undo();
  else if (key === 'Z' || key === 'y') actions.redo();
  else if (key === 'n') actions.newObjective();
  else if (key === 'a') actions.newKeyResult(id);
  else if (key === 'e') actions.edit(id);
  else if (key === '?') actions.help();
  else return false;
  return true;
}
