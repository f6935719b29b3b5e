import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus on what a selector finds once the list has been drawn again: the focused thing may be gone. */
export function useFocusNext(list: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const selector = wanted.current;
    const found = selector && list.current?.querySelector<HTMLElement>(selector);
    if (!found) return;
    wanted.current = undefined;
    found.focus();
  });
  return (selector) => {
    wanted.current = selector;
  };
}

export const rowOf = (keyResultId: string): string => `[data-key-result="${CSS.escape(keyResultId)}"]`;
export const addButtonOf = (objectiveId: string): string => `[data-add-to="${CSS.escape(objectiveId)}"]`;
export const editButtonOf = (objectiveId: string): string => `[data-edit="${CSS.escape(objectiveId)}"]`;
export const addObjectiveButton = '[data-add-objective]';
