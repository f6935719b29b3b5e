import { type Metric, roundScore, scoreOf } from '../scoring';
import { sayStatus } from './messages/status';
import { numberFormat, withoutBinaryNoise } from './number-format';
import type { Unit } from './unit';

/** What stands where there is no value. */
export const noValue = '–';

const noBreakSpace = '\u00a0';

/** A number as the locale writes it, with that many decimals, or as many as it has. */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  return numberFormat(locale, fractionDigits(decimals)).format(withoutBinaryNoise(value));
}

/** A value with its unit: `3.2 %`, `€1,200`, `3 h 20 min`, `41 km`. Never breaks between number and unit. */
export function formatValue(value: number, unit: Unit | undefined, locale: string): string {
  switch (unit?.kind) {
    case 'currency':
      return formatMoney(value, unit, locale);
    case 'duration':
      return formatDuration(value, unit, locale);
    case 'percent':
      return withLabel(formatNumber(value, locale, unit.decimals), '%');
    case 'other':
      return withLabel(formatNumber(value, locale, unit.decimals), unit.label);
    default:
      return formatNumber(value, locale, unit?.decimals);
  }
}

/** A score with one decimal, 0.0 to 1.0; `–` without one. */
export function formatScore(score: number | undefined, locale: string): string {
  return score === undefined ? noValue : formatNumber(roundScore(scoreOf(score)), locale, 1);
}

/** What a metric is to reach, as it stands behind its value: `of 55`, `to 2.8 %`, `at most 4 h`; empty for yes/no. */
export function formatTarget(metric: Metric, unit: Unit | undefined, locale: string): string {
  const write = (value: number) => formatValue(value, unit, locale);
  switch (metric.kind) {
    case 'reach': {
      const direction = metric.target < metric.start ? 'falling' : 'rising';
      return sayStatus(locale, direction, { target: write(metric.target) });
    }
    case 'maintain': {
      const { atLeast, atMost } = metric;
      if (atLeast !== undefined && atMost !== undefined)
        return sayStatus(locale, 'between', {
          from: formatCurrent(metric, atLeast, unit, locale),
          to: write(atMost),
        });
      if (atLeast !== undefined) return sayStatus(locale, 'atLeast', { limit: write(atLeast) });
      return atMost === undefined ? '' : sayStatus(locale, 'atMost', { limit: write(atMost) });
    }
    case 'milestones':
      return sayStatus(locale, 'rising', { target: formatNumber(metric.of, locale) });
    case 'yesNo':
      return '';
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
  // A label stands once, behind the target.
  if (metric.kind === 'milestones' || unit?.kind === 'other')
    return formatNumber(current, locale, metric.kind === 'milestones' ? undefined : unit?.decimals);
  return formatValue(current, unit, locale);
}

function withLabel(number: string, label: string | undefined): string {
  return label ? number + noBreakSpace + label : number;
}

const moneyDigits: Intl.NumberFormatOptions = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 15,
  trailingZeroDisplay: 'stripIfInteger',
};

/** Whole amounts without decimals, others with two or more. */
function formatMoney(value: number, { code = '', decimals }: Unit, locale: string): string {
  // Any other code would make Intl throw.
  if (!/^[A-Z]{3}$/i.test(code)) return withLabel(formatNumber(value, locale, decimals), code);
  const digits = decimals === undefined ? moneyDigits : fractionDigits(decimals);
  return numberFormat(locale, { style: 'currency', currency: code, ...digits }).format(
    withoutBinaryNoise(value),
  );
}

/** Minutes as `3 h 20 min`. Hours and minutes are the same letters in every language that writes Latin ones. */
function formatDuration(value: number, { decimals }: Unit, locale: string): string {
  const size = withoutBinaryNoise(Math.abs(Number(value.toFixed(decimals ?? 15))));
  const hours = Math.floor(size / 60);
  const minutes = withoutBinaryNoise(size - hours * 60);
  const parts = [
    hours > 0 && withLabel(formatNumber(hours, locale), 'h'),
    (minutes > 0 || hours === 0) && withLabel(formatNumber(minutes, locale, decimals), 'min'),
  ].filter((part) => part !== false);
  return (value < 0 && size > 0 ? '−' : '') + parts.join(noBreakSpace);
}

/** As many as the value has where `decimals` is absent. */
function fractionDigits(decimals: number | undefined): Intl.NumberFormatOptions {
  if (decimals === undefined) return { maximumFractionDigits: 15 };
  const digits = Math.min(15, Math.max(0, Math.trunc(decimals) || 0));
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
