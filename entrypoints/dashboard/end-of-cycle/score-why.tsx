import { measure, type PlanKeyResult } from '../../../core/model/plan';
import { type CivilDate, progressOf } from '../../../core/scoring';
import { formatNumber, formatScore, formatValue, listOf } from '../../../core/words';
import { sayPanel } from '../../shared/words/panel';
import { sayReview } from '../../shared/words/review';

interface ScoreWhyProps {
  /** The score that is explained, not rounded. */
  score: number;
  /** What it came from, with its numbers. */
  from: string;
  locale: string;
}

/** A score with the numbers that it came from, opened where somebody asks. */
export const ScoreWhy = ({ score, from, locale }: ScoreWhyProps) => (
  <details class="score-why">
    <summary class="quiet">{sayReview(locale, 'whyScore', { score: formatScore(score, locale) })}</summary>
    <p>
      {from} {sayReview(locale, 'whyRounded', { score: formatScore(score, locale) })}
    </p>
  </details>
);

/** What the proposed score of a key result came from. */
export function fromProgress(keyResult: PlanKeyResult, today: CivilDate, locale: string): string {
  const { metric, current } = measure(keyResult, today);
  const progress = current === undefined ? undefined : progressOf(metric, current);
  if (current === undefined || progress === undefined) return sayReview(locale, 'whyNothing');
  const two = formatNumber(progress, locale, 2);
  if (metric.kind !== 'reach') return sayReview(locale, 'whyProgress', { progress: two });
  const write = (value: number) => formatValue(value, keyResult.record.unit, locale);
  const { start, target } = metric;
  const numbers = { current: write(current), start: write(start), target: write(target), progress: two };
  return `${sayPanel(locale, 'whyProgress', numbers)}.`;
}

/** What a mean of scores came from: each with its weight, where that is not 1. */
export function fromMean(parts: readonly { score: number; weight?: number }[], locale: string): string {
  const two = (value: number) => formatNumber(value, locale, 2);
  const list = parts.map(({ score, weight = 1 }) =>
    weight === 1 ? two(score) : `${two(score)} × ${formatNumber(weight, locale)}`,
  );
  return sayReview(locale, 'whyMean', { list: listOf(list, locale) });
}
