import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const isOf = (name: string) => (element: Element) => element.classList.contains(name);

/**
 * Tells the style sheet how high the head and the foot of the view are, which stand still over what scrolls: what has
 * the focus comes to rest between them.
 */
export function useStickyRoom(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const heights = new Map<Element, string>();
    const sizes = new ResizeObserver((entries) => {
      for (const { target } of entries)
        if (target instanceof HTMLElement)
          style.setProperty(heights.get(target) ?? '', `${target.offsetHeight}px`);
    });
    const look = () => {
      const page = stage.current?.firstElementChild;
      const parts = [...(page?.children ?? [])];
      const found = { '--head': parts.find(isOf('page-top')), '--foot': parts.findLast(isOf('foot')) };
      sizes.disconnect();
      heights.clear();
      for (const [name, part] of Object.entries(found)) {
        if (!part) style.setProperty(name, '0px');
        else {
          heights.set(part, name);
          sizes.observe(part);
        }
      }
      // A view's code may come later, and a view may change its head: both change children, no deeper ones.
      watch.disconnect();
      for (const part of [stage.current, page]) if (part) watch.observe(part, { childList: true });
    };
    const watch = new MutationObserver(look);
    look();
    return () => {
      watch.disconnect();
      sizes.disconnect();
    };
  }, []);
}
