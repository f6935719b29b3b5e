import { isWhole, type RecordState } from '../../../core/model';
import type { RecordDifference } from '../../../core/store';

/** What becomes of a record: it comes, it changes, it is seen again, it is seen no more. */
export type Fate = 'added' | 'changed' | 'back' | 'gone';

/** A record that was removed, or is not whole, is shown nowhere. */
const isShown = (state: RecordState | undefined): boolean =>
  state !== undefined && !state.removed && isWhole(state.kind, state);

/** Undefined where a person sees nothing of it, neither before nor after. */
export function fateOf({ before, after }: RecordDifference): Fate | undefined {
  const isSeen = isShown(before);
  if (!isShown(after)) return isSeen ? 'gone' : undefined;
  if (isSeen) return 'changed';
  return before ? 'back' : 'added';
}
