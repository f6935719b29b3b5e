import type { PlanKeyResult } from '../../../core/model/plan';
import { formatValue, withoutBinaryNoise } from '../../../core/words';

/** How values of one key result are written that were worked out and not typed. */
export interface Amounts {
  /** With as many decimals as those that were typed. */
  worked(value: number): string;
  /** With its sign, and two decimals where values have one: `+0.25 %`. */
  rate(value: number): string;
  /** How many decimals a rate has. */
  rateDecimals: number;
}

export function amountsOf({ record, checkIns }: PlanKeyResult, locale: string): Amounts {
  const typed = [
    record.start,
    record.target,
    record.atLeast,
    record.atMost,
    ...checkIns.map((one) => one.value),
  ];
  const decimals = Math.min(3, Math.max(0, ...typed.map(decimalsOf)));
  const rateDecimals = Math.max(decimals, Math.min(decimals + 1, 2));
  const write = (value: number, digits: number) =>
    formatValue(rounded(value, digits), record.unit && { ...record.unit, decimals: undefined }, locale);
  return {
    worked: (value) => write(value, decimals),
    rate: (value) => `${value < 0 ? '−' : '+'}${write(Math.abs(value), rateDecimals)}`,
    rateDecimals,
  };
}

function rounded(value: number, digits: number): number {
  const scaled = value * 10 ** digits;
  return Number.isFinite(scaled) ? withoutBinaryNoise(Math.round(scaled) / 10 ** digits) : value;
}

const decimalsOf = (value: number | undefined): number =>
  value === undefined ? 0 : (/^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
