import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { focusSoon, neighbourOf } from '../../../../entrypoints/dashboard/frame/focus-soon';

/** As much of a page as is asked: what has the focus, what is drawn, and who is told when either changes. */
function fakePage() {
  const body = { id: 'body' };
  let drawn: object | null = null;
  let tell = () => {};
  const listeners = new Set<() => void>();
  const page = {
    body,
    activeElement: body as object,
    querySelector: () => drawn,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const element = (id: string, form: object | null = null) => ({
    id,
    closest: () => form,
    focus() {
      page.activeElement = this;
      for (const listener of [...listeners]) listener();
    },
  });
  class Watch {
    constructor(look: () => void) {
      tell = look;
    }
    observe() {}
    disconnect() {
      tell = () => {};
    }
  }
  const redraw = (found: object | null) => {
    drawn = found;
    tell();
  };
  return { page, body, element, redraw, Watch };
}

let fake: ReturnType<typeof fakePage>;
beforeEach(() => {
  fake = fakePage();
  vi.useFakeTimers();
  vi.stubGlobal('document', fake.page);
  vi.stubGlobal('MutationObserver', fake.Watch);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what a change brings has the focus once it is drawn and what had it is gone', () => {
  const { page, body, element, redraw } = fake;
  const pressed = element('pressed');
  const brought = element('brought');
  page.activeElement = pressed;
  focusSoon('brought');
  redraw(brought);
  expect(page.activeElement).toBe(pressed);
  page.activeElement = body;
  redraw(brought);
  expect(page.activeElement).toBe(brought);
});

test('it moves from field to field within one form', () => {
  const { page, element, redraw } = fake;
  const title = element('title');
  page.activeElement = title;
  redraw(element('drives', { contains: (one: object) => one === title }));
  focusSoon('drives');
  expect(page.activeElement).toHaveProperty('id', 'drives');
});

test('it is not taken from where a person is or goes meanwhile', () => {
  const { page, body, element, redraw } = fake;
  const elsewhere = element('elsewhere');
  focusSoon('brought');
  elsewhere.focus();
  page.activeElement = body;
  redraw(element('brought'));
  expect(page.activeElement).toBe(body);
});

test('beside what goes from a list is the next one, or else the one before', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c');
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
  expect(neighbourOf(['a'], 'a')).toBeUndefined();
});
