import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayQuickEntry } from '../words/quick-entry';

interface LineField {
  /** The id of the option that Enter takes. */
  chosen?: string;
  isOpen: boolean;
  locale: string;
  enter(): void;
  step(step: 1 | -1): void;
}

/**
 * Lends a field that belongs to a form what a box with a list needs, for as long as the list stands below it: its
 * name, its keys, and what it tells a screen reader. The field stays the same, and so does the focus.
 */
export function useLineField(
  field: RefObject<HTMLInputElement | null>,
  id: string,
  { chosen, isOpen, locale, ...answers }: LineField,
): void {
  const current = useRef(answers);
  current.current = answers;

  useLayoutEffect(() => {
    const input = field.current;
    const form = input?.form;
    if (!input || !form) return;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const answer = (event: Event, act: () => void) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    form.addEventListener('submit', (event) => answer(event, () => current.current.enter()), options);
    input.addEventListener(
      'keydown',
      (event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
        if (step && !event.isComposing) answer(event, () => current.current.step(step));
      },
      options,
    );
    const lent = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': `${id}-list`,
      'aria-label': sayQuickEntry(locale, 'field'),
      'aria-describedby': `${id}-said`,
    };
    const own = new Map(Object.keys(lent).map((name) => [name, input.getAttribute(name)]));
    for (const [name, value] of Object.entries(lent)) input.setAttribute(name, value);
    // The form gives it back its own.
    input.placeholder = sayQuickEntry(locale, 'placeholder');
    if (form.dataset.entered !== undefined) current.current.enter();
    delete form.dataset.entered;
    return () => {
      stop.abort();
      for (const [name, value] of own) restore(input, name, value);
      restore(input, 'aria-expanded', null);
      restore(input, 'aria-activedescendant', null);
    };
  }, []);

  useLayoutEffect(() => {
    field.current?.setAttribute('aria-expanded', String(isOpen));
    if (field.current) restore(field.current, 'aria-activedescendant', chosen ?? null);
  });
}

function restore(input: Element, name: string, value: string | null): void {
  if (value === null) input.removeAttribute(name);
  else input.setAttribute(name, value);
}
