import { browser } from 'wxt/browser';
import type { AroundTable } from '../../core/publish/around-table';
import { sayLive } from '../shared/words/live';
import type { Found } from './found';
import { ownLines } from './own-lines';

/** A live scorecard in the place of a pasted one, as long as both are in the page. */
export interface Cover {
  ticket: string;
  element: HTMLElement;
  /** Shows the live one, and takes away what came with a table; until then the page is as it was. */
  show(around?: AroundTable): void;
  /** The page is as it was. */
  lift(): void;
  /** The page took it away. */
  isLoose(): boolean;
}

const least = { width: 280, height: 160 };

/**
 * Puts the frame right before what was pasted, in a tree that the page cannot look into. It is as large as what was
 * pasted and not by what it shows: the page learns nothing from its size.
 */
export function cover({ element, line }: Found, ticket: string): Cover {
  const host = document.createElement('div');
  const set = (properties: Record<string, string>) => {
    for (const [name, value] of Object.entries(properties)) host.style.setProperty(name, value, 'important');
  };
  set({
    all: 'initial',
    'color-scheme': 'inherit',
    display: 'block',
    position: 'fixed',
    visibility: 'hidden',
    width: '1px',
    height: '1px',
  });
  const frame = document.createElement('iframe');
  frame.title = sayLive(navigator.language, 'frame');
  frame.src = `${browser.runtime.getURL('/live.html')}#${ticket}`;
  frame.style.cssText =
    'all: initial; color-scheme: inherit; display: block; width: 100%; height: 100%; border: 0; border-radius: 10px';
  host.attachShadow({ mode: 'closed' }).append(frame);
  element.before(host);
  const covered = ['table', 'img'].includes(element.localName)
    ? instead(element, host, line, set)
    : beneath(element, host, set);
  let isShown = false;
  return {
    ticket,
    element,
    show(around) {
      if (!isShown) covered.begin(around);
      isShown = true;
    },
    lift() {
      host.remove();
      if (isShown) covered.end();
    },
    isLoose: () => !host.isConnected,
  };
}

type Set = (properties: Record<string, string>) => void;

/** A table or a picture goes, and its live scorecard stands there. */
function instead(element: HTMLElement, host: HTMLElement, line: HTMLElement | undefined, set: Set) {
  const { localName } = element;
  let gone: (() => void)[] = [];
  return {
    begin(around?: AroundTable) {
      const { width, height } = element.getBoundingClientRect();
      const lines = around && line ? ownLines({ cover: host, table: element, line }, around) : [];
      gone = [element, ...lines].map(takeAway);
      set({
        position: 'static',
        visibility: 'visible',
        width: localName === 'img' ? `${Math.max(width, least.width)}px` : '100%',
        'max-width': '100%',
        // Rows of a scorecard are higher than those of a table.
        height: `${Math.max(localName === 'table' ? 2.5 * height : height, least.height)}px`,
      });
    },
    end() {
      for (const bringBack of gone) bringBack();
    },
  };
}

function takeAway({ style }: HTMLElement): () => void {
  const display = [style.getPropertyValue('display'), style.getPropertyPriority('display')] as const;
  style.setProperty('display', 'none', 'important');
  return () => style.setProperty('display', ...display);
}

/** A widget’s own style lets nobody hide it, and a frame holds its place: the live one lies over it, as large as it is. */
function beneath(element: HTMLElement, host: HTMLElement, set: Set) {
  const place = () => {
    set({ position: 'absolute', visibility: 'visible', margin: '0' });
    const [to, from] = [element.getBoundingClientRect(), host.getBoundingClientRect()];
    set({
      width: `${to.width}px`,
      height: `${to.height}px`,
      margin: `${to.top - from.top}px 0 0 ${to.left - from.left}px`,
    });
  };
  const resized = new ResizeObserver(place);
  return {
    begin() {
      element.inert = true;
      resized.observe(element);
    },
    end() {
      element.inert = false;
      resized.disconnect();
    },
  };
}
