import { clampShare, type Metric, roundScore } from '../scoring';
import { sayStatus } from './messages/status';
import { numberFormat, withoutBinaryNoise } from './number-format';
import type { Unit } from './unit';

/** What stands where there is no value. */
export const noValue = '–';

const noBreakSpace = '\u00a0';
const mostDigits = 15;

/**
 * A number as the locale writes it, with that many decimals, or as many as it has; an amount of a currency (by its ISO
 * 4217 code) has none then where it is whole, else two or more.
 */
export function formatNumber(value: number, locale: string, decimals?: number, currency?: string): string {
  const exact = withoutBinaryNoise(value);
  const digits = decimals === undefined ? undefined : Math.min(mostDigits, Math.max(0, decimals || 0));
  const cents = currency && !Number.isInteger(exact) ? 2 : 0;
  return numberFormat(locale, {
    style: currency ? 'currency' : 'decimal',
    currency,
    minimumFractionDigits: digits ?? cents,
    maximumFractionDigits: digits ?? mostDigits,
  }).format(exact);
}

/** A value with its unit: `3.2 %`, `€1,200`, `3 h 20 min`, `41 km`. Never breaks between number and unit. */
export function formatValue(value: number, unit: Unit | undefined, locale: string): string {
  const { kind = 'number', code = '', label = '', decimals } = unit ?? {};
  if (kind === 'duration') return formatDuration(value, decimals, locale);
  // Any other code would make Intl throw.
  if (kind === 'currency' && /^[A-Z]{3}$/i.test(code)) return formatNumber(value, locale, decimals, code);
  const behind = { number: '', percent: '%', currency: code, other: label }[kind];
  return withLabel(formatNumber(value, locale, decimals), behind);
}

/** A share of a target as it is, with two decimals; `–` without one. */
export function formatShare(share: number | undefined, locale: string): string {
  return share === undefined ? noValue : formatNumber(share, locale, 2);
}

/** A score with one decimal, 0.0 to 1.0; `–` without one. */
export function formatScore(score: number | undefined, locale: string): string {
  return score === undefined ? noValue : formatNumber(roundScore(clampShare(score)), locale, 1);
}

/** What a metric is to reach, as it stands behind its value: `of 55`, `to 2.8 %`, `at most 4 h`; empty where there is none. */
export function formatTarget(metric: Metric, unit: Unit | undefined, locale: string): string {
  const [key, goal, from] = goalOf(metric);
  if (goal === undefined) return '';
  const to = metric.kind === 'milestones' ? formatNumber(goal, locale) : formatValue(goal, unit, locale);
  return sayStatus(locale, key, { from: formatCurrent(metric, from, unit, locale), to });
}

/** How a metric's goal is said, the value to get to, and the one to stay above. */
function goalOf(
  metric: Metric,
): [key: 'rising' | 'falling' | 'atLeast' | 'atMost' | 'between', to?: number, from?: number] {
  switch (metric.kind) {
    case 'reach':
      // A target at the start is none: the start stands for one that was not given.
      return metric.target === metric.start
        ? ['rising']
        : [metric.target < metric.start ? 'falling' : 'rising', metric.target];
    case 'milestones':
      return ['rising', metric.of];
    case 'maintain': {
      const { atLeast, atMost } = metric;
      if (atMost === undefined) return ['atLeast', atLeast];
      return atLeast === undefined ? ['atMost', atMost] : ['between', atMost, atLeast];
    }
    case 'yesNo':
      return ['rising'];
  }
}

/** A metric's current value as it stands before its target: `3.2 %`, `41` (of 150 km), `Yes`; `–` without one. */
export function formatCurrent(
  metric: Metric,
  current: number | undefined,
  unit: Unit | undefined,
  locale: string,
): string {
  if (current === undefined) return noValue;
  if (metric.kind === 'yesNo') return sayStatus(locale, current >= 1 ? 'yes' : 'no');
  if (metric.kind === 'milestones') return formatNumber(current, locale);
  // A label stands once, behind the target.
  return formatValue(current, unit?.kind === 'other' ? { ...unit, label: '' } : unit, locale);
}

function withLabel(number: string, label: string): string {
  return label ? number + noBreakSpace + label : number;
}

/** Minutes as `3 h 20 min`. Hours and minutes are the same letters in every language that writes Latin ones. */
function formatDuration(value: number, decimals: number | undefined, locale: string): string {
  const size = withoutBinaryNoise(Math.abs(Number(value.toFixed(decimals ?? mostDigits))));
  const hours = Math.floor(size / 60);
  const minutes = withoutBinaryNoise(size % 60);
  const parts = [
    hours && withLabel(formatNumber(hours, locale), 'h'),
    (minutes || !hours) && withLabel(formatNumber(minutes, locale, decimals), 'min'),
  ].filter(Boolean);
  return (value < 0 && size ? '−' : '') + parts.join(noBreakSpace);
}
