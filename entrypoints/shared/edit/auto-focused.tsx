import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the cursor into the field inside it when it appears: the person has just asked for that field. */
export function AutoFocused({ children }: { children: ComponentChildren }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('input, select, textarea');
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <span ref={box} class="contents">
      {children}
    </span>
  );
}
