import type { Reviewed } from '../../../core/model/scores';
import { formatScore } from '../../../core/words';
import { sayReview } from '../words/review';

/** What was proposed, where its owner's score stands in its place. */
export const Proposed = ({ scores, locale }: { scores: Reviewed; locale: string }) =>
  scores.isOwn ? (
    <span class="quiet proposed">
      {sayReview(locale, 'proposed', { score: formatScore(scores.proposed, locale) })}
    </span>
  ) : null;
