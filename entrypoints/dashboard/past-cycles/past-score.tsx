import type { Reviewed } from '../../../core/model/scores';
import { formatScore, noValue } from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import { Proposed } from '../../shared/closed/proposed';
import { isOver, type PastCycle } from './archive';

interface PastScoreProps {
  scores: Reviewed | undefined;
  state: PastCycle['state'];
  locale: string;
}

/** A score and the proposed one where its owner set another, with its band once there is nothing more to come: half a quarter is no red one. */
export const PastScore = ({ scores, state, locale }: PastScoreProps) => (
  <span class="past-score">
    <b>{scores ? formatScore(scores.score, locale) : noValue}</b>{' '}
    {scores && isOver({ state }) && <BandMark score={scores.score} locale={locale} />}{' '}
    {scores && <Proposed scores={scores} locale={locale} />}
  </span>
);
