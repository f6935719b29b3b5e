import { formatNumber, formatValue } from '../format-value';
import { sayEntry } from '../messages/entry';
import { decimalsOf, withoutBinaryNoise } from '../number-format';
import type { Unit } from '../unit';
import { plainCharacters } from './characters';
import { largestKept, type NumberProblem, readNumber } from './read-number';

/** Where a number is typed. */
export interface EntryContext {
  locale: string;
  unit?: Unit;
  /** The value so far, which `+4` adds to. */
  last?: number;
  /** Start, target or any value so far is negative: then `−3` is a value, else it subtracts. */
  mayBeNegative?: boolean;
}

export type ReadEntry =
  | {
      ok: true;
      /** What will be written. */
      value: number;
      /** The part that was added to the last value, where one was: work the sum out again when writing. */
      sum?: number;
      /** Could be read in two ways (`1.234`): let the person see `shown` before it is written. */
      ambiguous: boolean;
      /** The value with its unit, as it was read. */
      shown: string;
    }
  | { ok: false; problem: string };

/**
 * A check-in's value as typed. `+4` adds to the last value; `−3` is a value where negative ones are known, else
 * subtracts; `=−3` is always a value. A unit that is not the key result's own is refused, never converted.
 */
export function readEntry(text: string, context: EntryContext): ReadEntry {
  const { locale, unit, last, mayBeNegative } = context;
  const plain = plainCharacters(text);
  const isValue = plain.startsWith('=');
  const number = readNumber(isValue ? plain.slice(1) : plain, locale, unit);
  if (!number.ok) return { ok: false, problem: problemSentence(number.problem, text.trim(), locale) };
  const problem = unitProblem(number, unit, locale);
  if (problem) return { ok: false, problem };
  const [, sign] = /^[^\d+-]*([+-])/.exec(plain) ?? [];
  const adds = !isValue && (sign === '+' || (sign === '-' && !mayBeNegative));
  if (adds && last === undefined) return { ok: false, problem: sayEntry(locale, 'noLastValue') };
  const value = adds ? withoutBinaryNoise((last ?? 0) + number.value) : number.value;
  const decimals = unit?.decimals === undefined ? undefined : Math.max(unit.decimals, decimalsOf(value));
  const shown = formatValue(value, { ...(unit ?? { kind: 'number' }), decimals }, locale);
  return { ok: true, value, ...(adds ? { sum: number.value } : {}), ambiguous: number.ambiguous, shown };
}

/** A sentence where a number was typed with another unit than it is kept in: it is refused, never converted. */
export function unitProblem(
  { unit: found, typed = '' }: { unit?: Unit; typed?: string },
  unit: Unit | undefined,
  locale: string,
): string | undefined {
  if (!found || fits(found, unit)) return undefined;
  const name = unitName(unit, locale);
  return name ? sayEntry(locale, 'otherUnit', { typed, unit: name }) : sayEntry(locale, 'noUnit', { typed });
}

function fits(found: Unit, unit: Unit | undefined): boolean {
  if (found === unit) return true;
  return found.kind === unit?.kind && found.kind !== 'other' && found.code === unit.code;
}

function problemSentence(problem: NumberProblem, text: string, locale: string): string {
  return sayEntry(locale, problem, {
    text,
    example: formatNumber(4.2, locale),
    limit: formatNumber(largestKept, locale),
  });
}

function unitName(unit: Unit | undefined, locale: string): string | undefined {
  switch (unit?.kind) {
    case 'percent':
      return '%';
    case 'duration':
      return sayEntry(locale, 'minutes');
    case 'currency':
      return unit.code;
    default:
      return unit?.label;
  }
}
