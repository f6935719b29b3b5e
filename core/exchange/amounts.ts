import { readNumber } from '../words';
import type { Amount } from './drafts';
import { unitBeside } from './unit-of';

export const decimalSigns = ['.', ','] as const;
export type DecimalSign = (typeof decimalSigns)[number];

/** How a file writes its decimals, from the numbers that can be read in one way only; else as the locale does. */
export function decimalSignOf(texts: readonly string[], locale: string): DecimalSign {
  let dots = 0;
  let commas = 0;
  for (const text of texts) {
    const sign = decisiveSign(text);
    if (sign === '.') dots += 1;
    if (sign === ',') commas += 1;
  }
  if (dots !== commas) return commas > dots ? ',' : '.';
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

/** The number in a cell and the unit beside it; undefined where it cannot be read. What is ambiguous (`1,234`) is read by the file's sign. */
export function readAmount(text: string, sign: DecimalSign): Amount | undefined {
  const number = readNumber(text, sign === ',' ? 'de' : 'en');
  // A sign behind a number may be its own, as in sheets of accounts: it is not guessed.
  if (!number.ok || /^[-+]+$/.test(number.unit?.label ?? '')) return undefined;
  const unit = number.unit && unitBeside(number.unit);
  return unit ? { value: number.value, unit } : { value: number.value };
}

function decisiveSign(text: string): DecimalSign | undefined {
  const [digits = ''] = /\d[\d.,]*/.exec(text) ?? [];
  const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const times = digits.split(last).length - 1;
  if (times === 0) return undefined;
  if (times > 1) return digits.includes(other) ? undefined : other;
  if (digits.includes(other)) return last;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? undefined : last;
}
