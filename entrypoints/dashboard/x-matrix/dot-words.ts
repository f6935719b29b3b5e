import { sayMatrix } from '../../shared/words/x-matrix';
import type { Dot } from './dot';

/** What a cell says: which serves which, or does not. */
export function dotWords({ state, from, to, relation, by = '' }: Dot, locale: string): string {
  const isSet = state !== 'empty';
  const says = sayMatrix(locale, `${relation}${isSet ? 'Set' : 'Empty'}`, { from: from.title, to: to.title });
  return state === 'derived' ? sayMatrix(locale, 'derived', { says, by }) : says;
}

/** What a press has done. */
export const pressedWords = (dot: Dot, locale: string): string =>
  dot.refused
    ? sayMatrix(locale, dot.refused.why, dot.refused.values)
    : sayMatrix(locale, dot.state === 'set' ? 'wasTaken' : 'wasSet', {
        says: dotWords({ ...dot, state: 'set' }, locale),
      });
