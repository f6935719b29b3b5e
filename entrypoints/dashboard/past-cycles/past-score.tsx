import { formatScore, noValue } from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import type { PastCycle } from './archive';

interface PastScoreProps {
  score: number | undefined;
  state: PastCycle['state'];
  locale: string;
}

/** A score, with its band once there is nothing more to come: half a quarter is no red one. */
export const PastScore = ({ score, state, locale }: PastScoreProps) => (
  <span class="past-score">
    <b>{score === undefined ? noValue : formatScore(score, locale)}</b>{' '}
    {score !== undefined && (state === 'closed' || state === 'open') && (
      <BandMark score={score} locale={locale} />
    )}
  </span>
);
