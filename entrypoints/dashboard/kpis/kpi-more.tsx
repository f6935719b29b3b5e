import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { sayKpis } from '../../shared/words/kpis';
import type { KpiProblem } from './kpi-draft';

interface KpiMoreProps {
  /** Whether something is set in it when the editor is opened. */
  isSet: boolean;
  /** What the last Save found wrong, another one each time. */
  wrong: KpiProblem | undefined;
  locale: string;
  children: ComponentChildren;
}

/** What is seldom needed; it is unfolded where something is set or found wrong in it, and by who wants to see it. */
export function KpiMore({ isSet, wrong, locale, children }: KpiMoreProps) {
  const [isOpen, setOpen] = useState(isSet);
  useLayoutEffect(() => {
    if (wrong?.field === 'weight' || wrong?.field === 'formula') setOpen(true);
  }, [wrong]);
  return (
    <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayKpis(locale, 'more')}</summary>
      {children}
    </details>
  );
}
