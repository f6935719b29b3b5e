import type { Numeral } from './numeral';

const scales: Record<string, number> = {
  k: 3,
  K: 3,
  M: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  Mio: 6,
  B: 9,
  bn: 9,
  Mrd: 9,
};

/**
 * Splits a short form of thousands, millions or billions, as a power of ten, from the unit behind it. A small `m` or
 * `b` is one only beside money: alone it may be metres.
 */
export function withScale(after: string, isMoney: boolean): { scale: number; label: string } {
  const [, word = '', label = ''] = /^(\p{L}+)\.?(?: ?(.*))$/u.exec(after) ?? [];
  const scale = scaleOf(word) ?? (isMoney ? scaleOf(word.toUpperCase()) : undefined);
  return scale === undefined ? { scale: 0, label: after } : { scale, label };
}

/** By the exponent, not by a product: 1.1 million is 1100000, not 1100000.0000000001. */
export function scaled({ digits }: Numeral, scale: number): number {
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + scale}`);
}

function scaleOf(word: string): number | undefined {
  return Object.hasOwn(scales, word) ? scales[word] : undefined;
}
