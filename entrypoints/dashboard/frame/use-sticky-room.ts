import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const isOf = (name: string) => (element: Element) => element.classList.contains(name);
const isMarked = (mark: string) => (element: Element) => element.getAttribute('data-stands') === mark;

/**
 * Tells the style sheet how high the head and the foot of the view are, which stand still over what scrolls: what has
 * the focus comes to rest between them. A bar of the view's own that stands in their place is marked `data-stands`.
 */
export function useStickyRoom(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    // A change styles the whole page anew, and a long list comes in many steps.
    const set = (name: string, value: string) => {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    };
    const heights = new Map<Element, string>();
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries)
        if (target instanceof HTMLElement) set(heights.get(target) ?? '', `${target.offsetHeight}px`);
    });
    const look = () => {
      const page = stage.current?.firstElementChild;
      const parts = [...(page?.children ?? [])];
      const main = parts.find(({ localName }) => localName === 'main');
      const bars = [...(main?.children ?? [])];
      const found: [name: string, part: Element | undefined, without: string][] = [
        ['--head', parts.find(isOf('page-top')), '0px'],
        ['--foot', parts.findLast(isOf('foot')), '0px'],
        // A bar stands still at every size of the window; without one the style sheet has its say, as of an empty text.
        ['--above', bars.find(isMarked('head')), ''],
        ['--below', bars.find(isMarked('foot')), ''],
      ];
      sizes.disconnect();
      heights.clear();
      for (const [name, part, without] of found) {
        if (!part) set(name, without);
        else {
          heights.set(part, name);
          sizes.observe(part);
        }
      }
      // A view's code may come later, and a view may change its head or a bar: they are children of these, no deeper ones.
      watch.disconnect();
      for (const part of [stage.current, page, main]) if (part) watch.observe(part, { childList: true });
    };
    const watch = new MutationObserver(look);
    look();
    return () => {
      watch.disconnect();
      sizes.disconnect();
    };
  }, []);
}
