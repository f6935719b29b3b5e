import { numberFormat } from '../number-format';

/** A numeral without its sign: as JavaScript writes it, and whether it could be read in two ways. */
export interface Numeral {
  digits: string;
  ambiguous: boolean;
}

/**
 * Digits with their separators, in plain characters. Of `.` and `,` together the last one is the decimal sign. One
 * alone is the decimal sign too, unless exactly three digits follow where a group could stand: then the locale
 * decides and the numeral is `ambiguous`. Spaces and apostrophes only ever group. Undefined where groups do not fit.
 */
export function readNumeral(text: string, locale: string): Numeral | undefined {
  const fraction = /^(?:(\d+) )?(\d{1,2})⁄([1-9]\d?)$/.exec(text.trim());
  if (fraction) {
    const [, whole = '0', above, below] = fraction;
    return { digits: String(Number(whole) + Number(above) / Number(below)), ambiguous: false };
  }
  const [, body = '', exponent = ''] = /^(.*?)(e[+-]?\d+)?$/i.exec(text) ?? [];
  if (!/^[\d.,٫٬' ]*\d[\d.,٫٬' ]*$/.test(body) || /^[' ]|[' ]$/.test(body)) return undefined;
  const { decimalSign, ambiguous } = separators(body, locale);
  const parts = decimalSign ? body.split(decimalSign) : [body];
  const [whole = '', decimals = ''] = parts;
  if (parts.length > 2 || !/^\d*$/.test(decimals) || !isGrouped(whole)) return undefined;
  return { digits: `${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}${exponent}`, ambiguous };
}

function separators(body: string, locale: string): { decimalSign?: string; ambiguous: boolean } {
  if (body.includes('٫')) return { decimalSign: '٫', ambiguous: false };
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots && commas)
    return { decimalSign: body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',', ambiguous: false };
  if (dots + commas !== 1) return { ambiguous: false };
  const sign = dots ? '.' : ',';
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return { decimalSign: sign, ambiguous: false };
  return { decimalSign: sign === decimalSignOf(locale) ? sign : undefined, ambiguous: true };
}

function decimalSignOf(locale: string): string | undefined {
  const parts = numberFormat(locale, {}).formatToParts(1.5);
  const sign = parts.find(({ type }) => type === 'decimal')?.value;
  return sign === '٫' ? '.' : sign;
}

/** Groups of three, or of two before the last three as in India, with one separator throughout; or none. */
function isGrouped(whole: string): boolean {
  const [, separator] = /^\d+([.,٬' ])/.exec(whole) ?? [];
  if (!separator) return /^\d*$/.test(whole);
  const [first = '', ...groups] = whole.split(separator);
  const last = groups.pop() ?? '';
  if (!/^\d{1,3}$/.test(first) || !/^\d{3}$/.test(last)) return false;
  return (
    groups.every((group) => /^\d{3}$/.test(group)) ||
    (first.length < 3 && groups.every((group) => /^\d\d$/.test(group)))
  );
}
