import { browser } from 'wxt/browser';

/** A live scorecard in the place of a pasted one, as long as both are in the page. */
export interface Cover {
  ticket: string;
  element: HTMLElement;
  /** Shows the live one; until then the page is as it was. */
  show(): void;
  /** The page is as it was. */
  lift(): void;
  isLoose(): boolean;
}

const least = { width: 280, height: 160 };

/**
 * Puts the frame right before what was pasted, in a tree that the page cannot look into. It is as large as what was
 * pasted and not by what it shows: the page learns nothing from its size.
 */
export function cover(element: HTMLElement, ticket: string): Cover {
  const host = document.createElement('div');
  const set = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value, 'important');
  };
  set({
    all: 'initial',
    display: 'block',
    position: 'fixed',
    visibility: 'hidden',
    width: '1px',
    height: '1px',
  });
  const frame = document.createElement('iframe');
  frame.src = `${browser.runtime.getURL('/live.html')}#${ticket}`;
  frame.style.cssText =
    'all: initial; display: block; width: 100%; height: 100%; border: 0; border-radius: 10px';
  host.attachShadow({ mode: 'closed' }).append(frame);
  element.before(host);
  let display: [value: string, priority: string] | undefined;
  return {
    ticket,
    element,
    show() {
      if (display) return;
      const { width, height } = element.getBoundingClientRect();
      const isPicture = element.localName === 'img';
      display = [element.style.getPropertyValue('display'), element.style.getPropertyPriority('display')];
      element.style.setProperty('display', 'none', 'important');
      set({
        position: 'static',
        visibility: 'visible',
        width: isPicture ? `${Math.max(width, least.width)}px` : '100%',
        'max-width': '100%',
        height: `${Math.max(height, least.height)}px`,
      });
    },
    lift() {
      host.remove();
      if (display) element.style.setProperty('display', ...display);
    },
    isLoose: () => !element.isConnected || !host.isConnected || element.isContentEditable,
  };
}
