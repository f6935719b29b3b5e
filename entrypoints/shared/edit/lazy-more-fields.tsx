import { lazy } from '../plan/lazy';
import { sayUi } from '../words/ui';
import { Fold } from './fold';
import type { MoreFieldsProps } from './more-fields';

const MoreFields = lazy(() => import('./more-fields').then((module) => module.MoreFields));

/** What is seldom needed; its code is loaded when it is first unfolded. */
export function More(props: MoreFieldsProps) {
  const { committed, sort, weight, due } = props.draft;
  return (
    <Fold
      label={sayUi(props.locale, 'menu')}
      isSet={Boolean(committed || sort || weight || due)}
      wrong={props.wrongWeight}
    >
      <MoreFields {...props} />
    </Fold>
  );
}
