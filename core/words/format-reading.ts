import { formatValue, noValue } from './format-value';
import { sayStatus } from './messages/status';
import type { Unit } from './unit';

/** A value of a KPI as it is written: `3.2 %`, `Yes`; `–` without one. */
export function formatReading(
  value: number | undefined,
  { metric, unit }: { metric?: string; unit?: Unit },
  locale: string,
): string {
  if (value === undefined) return noValue;
  return metric === 'yesNo' ? sayStatus(locale, value >= 1 ? 'yes' : 'no') : formatValue(value, unit, locale);
}
