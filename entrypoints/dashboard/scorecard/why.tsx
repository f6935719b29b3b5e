import { formatNumber, formatScore } from '../../../core/words';
import { sayScorecard } from '../../shared/words/scorecard';
import type { ScorePart } from './score-parts';

interface WhyProps {
  /** What the score is of, to be read aloud. */
  of: string;
  score: number | undefined;
  parts: readonly ScorePart[];
  locale: string;
}

/** How a score comes about: the mean of its parts by weight, as a sum with its numbers. */
export function Why({ of, score, parts, locale }: WhyProps) {
  const number = (value: number) => formatNumber(value, locale);
  const two = (value: number) => formatNumber(value, locale, 2);
  const scored = parts.filter((one): one is ScorePart & { score: number } => one.score !== undefined);
  // Where all weights are 0 the mean is the plain one.
  const isPlain = scored.every(({ weight = 1 }) => weight === 0);
  const weightOf = ({ weight = 1 }: ScorePart) => (isPlain ? 1 : weight);
  const weights = scored.reduce((sum, one) => sum + weightOf(one), 0);
  const terms = scored.map((one) =>
    weightOf(one) === 1
      ? two(one.score)
      : sayScorecard(locale, 'term', { score: two(one.score), weight: number(weightOf(one)) }),
  );
  return (
    <details class="mean-why">
      <summary>
        {score === undefined
          ? sayScorecard(locale, 'whyNone')
          : sayScorecard(locale, 'why', { score: formatScore(score, locale) })}
        <span class="aloud"> ({of})</span>
      </summary>
      {parts.length === 0 && <p>{sayScorecard(locale, 'noParts')}</p>}
      <ul>
        {parts.map(({ id, title, score: part, weight }) => (
          <li key={id}>
            <bdi>
              {part === undefined
                ? sayScorecard(locale, 'partNone', { title })
                : sayScorecard(locale, weight === undefined ? 'part' : 'partWeighted', {
                    title,
                    score: two(part),
                    weight: number(weight ?? 1),
                  })}
            </bdi>
          </li>
        ))}
      </ul>
      {score !== undefined && (
        <p>
          {sayScorecard(locale, 'sum', {
            terms: terms.join(' + '),
            weights: number(weights),
            score: two(score),
          })}
        </p>
      )}
      <p class="quiet">{sayScorecard(locale, 'whyRule')}</p>
    </details>
  );
}
