import { keptFormat } from './kept-format';

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  keptFormat(Intl.NumberFormat, locale, options);

/** Digits after the decimal sign, once binary noise (0.30000000000000004) is off; 15 at most. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(withoutBinaryNoise(value)).split('e');
  const decimals = (digits.split('.')[1]?.length ?? 0) - Number(exponent);
  return Math.min(15, Math.max(0, decimals));
}

/** To the 15 digits that a number holds for sure; never −0. */
export function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
