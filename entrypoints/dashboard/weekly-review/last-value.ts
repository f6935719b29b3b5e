import { countingCheckIn, type PlanKeyResult } from '../../../core/model/plan';
import { dayNumber, type Measured } from '../../../core/scoring';
import { ago, formatCurrent, formatTarget } from '../../../core/words';
import { sayReview } from '../../shared/words/review';

/** `51 of 55, 7 days ago`; milestones are counted, so they have no day. */
export function lastValueWords(
  keyResult: PlanKeyResult,
  { metric, current }: Measured,
  today: string,
  locale: string,
): string {
  const { unit } = keyResult.record;
  const target = formatTarget(metric, unit, locale);
  const value = `${formatCurrent(metric, current, unit, locale)} ${target}`.trim();
  if (metric.kind === 'milestones') return value;
  const last = countingCheckIn(keyResult, today);
  if (!last) return `${sayReview(locale, 'noValue')} ${target}`.trim();
  return sayReview(locale, 'lastOn', { value, ago: ago(dayNumber(today) - dayNumber(last.date), locale) });
}
