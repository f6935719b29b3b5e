import type { OwnRules } from '../../../core/model/own-rules';
import {
  cycleDays,
  daysBetween,
  isPhased,
  type Measured,
  roundedGap,
  type Standing,
} from '../../../core/scoring';
import {
  formatNumber,
  formatValue,
  reasonSentence,
  statusWord,
  type Unit,
  withoutBinaryNoise,
} from '../../../core/words';
import { Shape, tone } from '../../shared/quarter/marks';
import { sayPanel } from '../../shared/words/panel';
import type { Amounts } from './amounts';
import { offLimit } from './off-limit';

interface WhyProps {
  measured: Measured;
  standing: Standing;
  unit: Unit | undefined;
  amounts: Amounts;
  dates: { start: string; end: string };
  rules: OwnRules;
  today: string;
  locale: string;
}

/** The status with the rule and the numbers that it came from. */
export function Why({ measured, standing, unit, amounts, dates, rules, today, locale }: WhyProps) {
  const { metric, current } = measured;
  const { progress, expected, status, stale } = standing;
  const word = statusWord(status, locale);
  const write = (value: number) => formatValue(value, unit, locale);
  const two = (value: number) => formatNumber(value, locale, 2);
  const days = cycleDays(dates);
  const gap = progress !== undefined && expected !== undefined ? roundedGap(expected, progress) : undefined;
  const kept = metric.kind === 'maintain' && current !== undefined ? offLimit(metric, current) : undefined;
  const elapsed = Math.min(days, Math.max(0, daysBetween(dates.start, today)));
  return (
    <details class="why">
      <summary>
        <span class={`status ${tone(standing)}`}>
          <Shape status={status} colour={tone(standing)} />
          {word}
        </span>{' '}
        <span class="quiet">{sayPanel(locale, 'why', { status: word })}</span>
      </summary>
      <p>{reasonSentence(standing.reason, locale)}.</p>
      <ul>
        {metric.kind === 'reach' && current !== undefined && progress !== undefined && (
          <li>
            {sayPanel(locale, 'whyProgress', {
              current: write(current),
              start: write(metric.start),
              target: write(metric.target),
              progress: two(progress),
            })}
          </li>
        )}
        {kept && progress !== undefined && (
          <li>
            {sayPanel(locale, kept.off > 0 ? 'whyOffLimit' : 'whyLimit', {
              off: amounts.worked(kept.off),
              tolerance: write(kept.tolerance),
              progress: two(progress),
            })}
          </li>
        )}
        {metric.kind === 'reach' && expected !== undefined && (
          <li>
            {isPhased(measured)
              ? sayPanel(locale, 'whyPhased', {
                  value: write(hundredths(metric.start + (metric.target - metric.start) * expected)),
                  expected: two(expected),
                })
              : sayPanel(locale, 'whyExpected', { elapsed, days, expected: two(expected) })}
          </li>
        )}
        {gap !== undefined && (
          <li>{sayPanel(locale, gap > 0 ? 'whyGap' : 'whyAhead', { gap: two(Math.abs(gap)) })}</li>
        )}
        {stale && <li>{sayPanel(locale, 'whyStale', { count: rules.staleDays })}</li>}
      </ul>
      <p class="quiet">
        {sayPanel(locale, rules.by === 'gap' ? 'whyRule' : 'whyRatioRule', {
          onTrack: two(rules.onTrack),
          atRisk: two(rules.atRisk),
        })}
      </p>
    </details>
  );
}

const hundredths = (value: number): number => withoutBinaryNoise(Math.round(value * 100) / 100);
