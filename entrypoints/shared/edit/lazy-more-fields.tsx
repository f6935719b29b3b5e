import { useLayoutEffect, useState } from 'preact/hooks';
import { lazy } from '../plan/lazy';
import { sayUi } from '../words/ui';
import type { MoreFieldsProps } from './more-fields';

const MoreFields = lazy(() => import('./more-fields').then((module) => module.MoreFields));

/**
 * What is seldom needed; its code is loaded when it is first unfolded, and it is unfolded where something is set or
 * found wrong in it.
 */
export function More(props: MoreFieldsProps) {
  const { committed, sort, weight, due } = props.draft;
  const [isOpen, setOpen] = useState(Boolean(committed || sort || weight || due));
  useLayoutEffect(() => {
    if (props.wrongWeight) setOpen(true);
  }, [props.wrongWeight]);
  return (
    <details class="more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sayUi(props.locale, 'menu')}</summary>
      {isOpen && <MoreFields {...props} />}
    </details>
  );
}
