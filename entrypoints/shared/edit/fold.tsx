import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface FoldProps {
  label: string;
  /** Whether something is set in it when its editor is opened. */
  isSet: boolean;
  /** What the last Save found wrong in it, another one each time. */
  wrong: object | undefined;
  children: ComponentChildren;
}

/**
 * What is seldom needed, drawn while it is unfolded: where something is set or found wrong in it, and by who wants to
 * see it.
 */
export function Fold({ label, isSet, wrong, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isSet);
  useLayoutEffect(() => {
    if (wrong) setOpen(true);
  }, [wrong]);
  return (
    <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && children}
    </details>
  );
}
