import { withoutBinaryNoise } from '../number-format';
import type { Unit } from '../unit';
import { type NumberInText, numbersInText } from './numbers-in-text';

/** How one number of a text is read, and what the text was like when its owner said so. */
export interface TextReading {
  locale: string;
  /** Which of the text's numbers, from 0, and how many there were. */
  at: number;
  of: number;
  /** The number's digits and separators, and its unit, as they stood there. */
  numeral: string;
  unit?: Unit;
  /** The words around it, without numbers. */
  before: string;
  after: string;
  /** Signs right before and behind it that are not read with it: a bracket, a dash, an arrow up or down. */
  signs?: string;
  /** What the value is multiplied by: 0.001 where a page counts in units and its owner in thousands. */
  factor?: number;
}

export type ReadAgain =
  | { ok: true; value: number; text: string }
  /** Why it is not sure, and what there might be. */
  | {
      ok: false;
      why: 'nothing' | 'otherNumbers' | 'otherWords' | 'otherUnit' | 'twoWays';
      value?: number;
      text?: string;
    };

/** How a text's number is to be read from now on; undefined where it has no such number. */
export function textReading(
  text: string,
  at: number,
  locale: string,
  expected?: Unit,
): TextReading | undefined {
  const found = numbersInText(text, locale, expected);
  const one = found[at];
  if (!one) return undefined;
  const { numeral, unit } = one;
  return {
    locale,
    at,
    of: found.length,
    numeral,
    ...(unit && { unit }),
    before: wordsBefore(found, at),
    after: wordsBehind(found, at),
    signs: signsAt(one),
  };
}

/**
 * Reads the number again. It is sure only where the text still has as many numbers, where the words that could change
 * its size or its place among others are the same, where its unit is, and where `1.234` is written as it was known
 * to be and the page speaks the same language. Whatever else it might be is given too, to be asked.
 */
export function readAgain(
  text: string,
  reading: TextReading,
  expected?: Unit,
  isSameLanguage = true,
): ReadAgain {
  const { at, of, locale, factor = 1 } = reading;
  const found = numbersInText(text, locale, expected);
  const one = found[at];
  if (found.length === 0) return { ok: false, why: 'nothing' };
  const value = one && withoutBinaryNoise(one.value * factor);
  const doubt = (why: Exclude<ReadAgain, { ok: true }>['why']): ReadAgain => ({
    ok: false,
    why,
    value,
    text: one?.text,
  });
  if (!one || value === undefined || found.length !== of) return doubt('otherNumbers');
  if (!isSameUnit(one.unit, reading.unit)) return doubt('otherUnit');
  if (wordsBehind(found, at) !== reading.after) return doubt('otherWords');
  if (reading.signs !== undefined && signsAt(one) !== reading.signs) return doubt('otherWords');
  if (of > 1 && wordsBefore(found, at) !== reading.before) return doubt('otherWords');
  if (one.ambiguous && !(isSameLanguage && isWrittenAlike(one.numeral, reading.numeral)))
    return doubt('twoWays');
  return { ok: true, value, text: one.text };
}

/** What stands before a number, and before the others in front of it: their order tells which is which. */
const wordsBefore = (found: readonly NumberInText[], at: number): string =>
  found
    .slice(0, at + 1)
    .map((one) => wordsOf(one.before))
    .join(' # ');

const wordsBehind = (found: readonly NumberInText[], at: number): string =>
  found
    .slice(at)
    .map((one) => wordsOf(one.after))
    .join(' # ');

/** What could turn a value round. */
const signsAt = ({ before, after }: NumberInText): string => {
  const [left = ''] = /[-+−–‐‑‒()▲△▴▼▽▾↑↓⬆⬇↗↘]*$/.exec(before) ?? [];
  const [right = ''] = /^[-−–‐‑‒()▲△▴▼▽▾↑↓⬆⬇↗↘]*/.exec(after) ?? [];
  return `${left}#${right}`.slice(-longestSigns);
};
const longestSigns = 16;

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}%#/]+/gu, ' ')
    .trim();

const isSameUnit = (one: Unit | undefined, other: Unit | undefined): boolean =>
  one?.kind === other?.kind && one?.code === other?.code && one?.label === other?.label;

/**
 * Whether the one sign of a numeral of two meanings had, in another numeral, the meaning that its locale gives it. It
 * stood alone before three digits there too, or before groups of three that are followed by another decimal sign.
 */
function isWrittenAlike(numeral: string, known: string): boolean {
  const sign = /[., ]/.exec(numeral)?.[0] ?? '';
  const [whole = '', ...rest] = known.split(sign);
  if (rest.length === 0 || whole === '') return false;
  return rest.every((group, place) =>
    place < rest.length - 1 ? /^\d{3}$/.test(group) : /^\d{3}([.,٫]\d+)?$/.test(group),
  );
}
