import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Puts the focus on what a selector finds once the list has been drawn again. Where what had the focus is gone
 * without that (removed, taken back, answered), the focus goes to what stands in its place, never to nowhere.
 */
export function useFocusNext(list: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const last = useRef<{ element: Element; at: number } | undefined>(undefined);

  useLayoutEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && list.current)
        last.current = { element: target, at: placeIn(list.current, target) };
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
      const stops = stopsOf(list.current);
      stops[Math.min(last.current.at, stops.length - 1)]?.focus();
    }
  });

  return (selector) => {
    wanted.current = selector;
  };
}

const isNowhere = (): boolean => document.activeElement === document.body || document.activeElement === null;

const stopsOf = (list: Element): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-key-result], [data-add-to], [data-add-objective]'),
];

/** How many of the list's stops stand before an element: the place of what comes after it once it is gone. */
const placeIn = (list: Element, element: Element): number =>
  stopsOf(list).filter(
    (stop) => stop !== element && stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;

export const rowOf = (keyResultId: string): string => `[data-key-result="${CSS.escape(keyResultId)}"]`;
export const addButtonOf = (objectiveId: string): string => `[data-add-to="${CSS.escape(objectiveId)}"]`;
export const editButtonOf = (objectiveId: string): string => `[data-edit="${CSS.escape(objectiveId)}"]`;
export const addObjectiveButton = '[data-add-objective]';
