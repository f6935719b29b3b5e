import type { Reviewed } from '../../../core/model/scores';
import { formatScore } from '../../../core/words';
import { sayReview } from '../words/review';

/** What was proposed, where its owner's score stands in its place and reads otherwise. */
export function Proposed({ scores, locale }: { scores: Reviewed; locale: string }) {
  const score = formatScore(scores.proposed, locale);
  if (!scores.isOwn || score === formatScore(scores.score, locale)) return null;
  return <span class="quiet proposed">{sayReview(locale, 'proposed', { score })}</span>;
}
