import type { Unit } from '../unit';
import { plainCharacters } from './characters';
import { currencyCode, meansCurrency, withoutPointed } from './currency';
import { readDuration, saysDuration } from './duration';
import { readNumeral } from './numeral';
import { scaled, withScale } from './scale';

/** From here on a number no longer holds every digit that a person types. */
export const largestKept = 1e15;

/** Longer than any number that is kept, in any script, with its unit. */
const longest = 100;

export type NumberProblem = 'empty' | 'notANumber' | 'notADuration' | 'tooLarge';

export type ReadNumber =
  | {
      ok: true;
      value: number;
      /** Could be read in two ways (`1.234`) and was read by the locale: show how. */
      ambiguous: boolean;
      /** The unit that stood with the number, if any. */
      unit?: Unit;
      /** That unit as it was typed. */
      typed?: string;
    }
  | { ok: false; problem: NumberProblem };

/**
 * A number as people write it: `4,2 %`, `1.234,5`, `$1.2M`, `3h 20m` (200), `−3`, `1½`, `41 km`. A leading sign is the
 * number's own. With `expected`, its own label, symbol and short forms are understood (a bare number is minutes
 * where minutes are expected); whether another unit fits is left to the caller.
 */
export function readNumber(text: string, locale: string, expected?: Unit): ReadNumber {
  const plain = plainCharacters(text);
  if (plain === '') return { ok: false, problem: 'empty' };
  if (plain.length > longest) return { ok: false, problem: 'notANumber' };
  // The sign may stand on either side of a currency: −$3, $−3.
  const [, before = '', sign = '', rest = ''] = /^([^\d+-]*)([+-]?) ?(.*)$/.exec(plain) ?? [];
  const read = readUnsigned(before + rest, locale, expected);
  if (!read.ok) return read;
  // Adding 0 turns −0 into 0.
  const value = (sign === '-' ? -read.value : read.value) + 0;
  return Math.abs(value) < largestKept ? { ...read, value } : { ok: false, problem: 'tooLarge' };
}

function readUnsigned(amount: string, locale: string, expected: Unit | undefined): ReadNumber {
  if (expected?.kind === 'duration') {
    const minutes = readDuration(amount, locale);
    if (minutes) return { ok: true, ...minutes };
    const other = readAmount(amount, locale);
    return other.ok && other.unit ? other : { ok: false, problem: 'notADuration' };
  }
  const bare =
    expected?.kind === 'currency'
      ? withoutPointed(amount, expected.code ?? '', locale)
      : withoutLabel(amount, expected?.label);
  if (bare === undefined) return readAmount(amount, locale, expected);
  const read = readAmount(bare, locale, expected);
  return read.ok && !read.unit ? { ...read, unit: expected } : { ok: false, problem: 'notANumber' };
}

/** What stands before the unit's own label; undefined where the text does not end in it. `5 km` does not end in `m`. */
function withoutLabel(amount: string, label: string | undefined): string | undefined {
  const own = plainCharacters(label ?? '').toLowerCase();
  if (!/^[^\d.,]/.test(own) || !amount.toLowerCase().endsWith(own)) return undefined;
  const bare = amount.slice(0, -own.length);
  return /\p{L}$/u.test(bare) && /^\p{L}/u.test(own) ? undefined : bare.trim();
}

const amountParts = /^([^\d.,٫٬⁄]*)((?:[\d.,٫٬⁄' ]*[\d⁄])(?:[.,](?!\S))?(?:e[+-]?\d+)?)(\D*)$/i;

function readAmount(amount: string, locale: string, expected?: Unit): ReadNumber {
  const [before = '', body = '', after = ''] =
    amountParts
      .exec(amount)
      ?.slice(1)
      .map((part) => part.trim()) ?? [];
  const { scale, label } = withScale(after, before !== '' || expected?.kind === 'currency');
  const numeral = readNumeral(body, locale);
  const read = numeral && { ok: true as const, value: scaled(numeral, scale), ambiguous: numeral.ambiguous };
  const typed = before || label;
  if (read && !typed) return read;
  const unit = unitOf(typed, locale, expected);
  const isMoney = unit.kind !== 'other' || /\p{Sc}$/u.test(before);
  if (read && !(before && label) && isMoney) return { ...read, unit, typed };
  const minutes = saysDuration(amount) ? readDuration(amount, locale) : undefined;
  if (minutes) return { ok: true, ...minutes, unit: { kind: 'duration' }, typed: amount };
  return read && !before ? { ...read, unit, typed } : { ok: false, problem: 'notANumber' };
}

function unitOf(typed: string, locale: string, expected: Unit | undefined): Unit {
  if (typed === '%') return { kind: 'percent' };
  if (expected?.kind === 'currency' && meansCurrency(typed, expected.code ?? '', locale)) return expected;
  const code = currencyCode(typed);
  return code ? { kind: 'currency', code } : { kind: 'other', label: typed };
}
