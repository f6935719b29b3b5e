import type { Course } from '../../core/snapshot';
import { decimalsOf, formatValue, type Unit } from '../../core/words';

/** Writes values that were worked out and not typed: with as many decimals as those that were, 3 at most. */
export function worked({ points, limits }: Course, unit: Unit | undefined, locale: string) {
  const typed = [...points.map(([, value]) => value), ...limits.map(({ value }) => value)];
  const decimals = Math.min(3, Math.max(0, ...typed.map(decimalsOf)));
  return (value: number): string =>
    formatValue(Number(value.toFixed(decimals)), unit && { ...unit, decimals: undefined }, locale);
}
