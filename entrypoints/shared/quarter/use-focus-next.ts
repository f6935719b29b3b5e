import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Puts the focus on what a selector finds once the list has been drawn again. Where what had the focus is gone
 * without that (removed, taken back, answered), the focus goes to what stands in its place, never to nowhere.
 */
export function useFocusNext(list: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const last = useRef<{ element: Element; before: Element[] } | undefined>(undefined);

  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !list.current) return;
      last.current = { element: target, before: stopsBefore(list.current, target) };
      // What was wanted before is no longer.
      if (list.current.contains(target)) wanted.current = undefined;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useLayoutEffect(() => {
    const selector = wanted.current;
    const found = selector && list.current?.querySelector<HTMLElement>(selector);
    if (found) {
      wanted.current = undefined;
      found.focus();
    } else if (list.current && last.current && !last.current.element.isConnected && isNowhere()) {
      placeAfter(list.current, last.current.before)?.focus();
    }
  });

  return (selector) => {
    wanted.current = selector;
  };
}

/** Whether what had the focus is gone, or nothing had it. */
export const isNowhere = (): boolean =>
  document.activeElement === document.body || document.activeElement === null;

const stop = '[data-key-result], [data-add-to], [data-add-objective]';

/** The stop before an element, and the last one of the objective before it: one of them stays when it goes. */
function stopsBefore(list: Element, element: Element): Element[] {
  const walker = document.createTreeWalker(list, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(stop) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const before = (from: Element | null | undefined): Element[] => {
    if (!from || !list.contains(from)) return [];
    walker.currentNode = from;
    const found = walker.previousNode();
    return found ? [found as Element] : [];
  };
  return [...before(element), ...before(element.closest('[data-objective]'))];
}

/** What stands now where something stood after these stops: the list's first where none of them is left. */
function placeAfter(list: Element, before: readonly Element[]): HTMLElement | undefined {
  const stops = [...list.querySelectorAll<HTMLElement>(stop)];
  const left = before.find((one) => one.isConnected);
  return stops[Math.min(left ? stops.indexOf(left as HTMLElement) + 1 : 0, stops.length - 1)];
}

export const rowOf = (keyResultId: string): string => `[data-key-result="${CSS.escape(keyResultId)}"]`;
export const addButtonOf = (objectiveId: string): string => `[data-add-to="${CSS.escape(objectiveId)}"]`;
export const editButtonOf = (objectiveId: string): string => `[data-edit="${CSS.escape(objectiveId)}"]`;
export const addObjectiveButton = '[data-add-objective]';
