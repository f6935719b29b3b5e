import { formatScore } from '../../core/words';
import { sayScorecard } from './messages';

/** `scored 0.7`, where there is a reviewed score. */
export const scored = (score: number | undefined, locale: string): string =>
  score === undefined ? '' : sayScorecard(locale, 'scored', { score: formatScore(score, locale) });
