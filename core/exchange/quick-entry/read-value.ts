import type { CivilDate } from '../../scoring';
import { plainCharacters, type ReadEntry, readEntry, readNumber, sayStatus } from '../../words';
import { sayQuick } from '../messages/quick-entry';
import { readYesNo } from '../said';
import { isOtherMeasure } from './measures';
import { type QuickTarget, valueOn } from './target';
import { opensQuote, type Word } from './words';

/** A value at the beginning of some words, and how many of them it takes. */
export interface FoundValue {
  entry: ReadEntry;
  length: number;
}

/** As many words as a value with its unit may have: `2 h 30 min`, `12 000 new customers`. */
const mostWords = 6;

const begun = /^=?[+-]?(?:\p{L}{0,3}\.?\p{Sc}|[A-Z]{3}(?=\d))?[+-]?[.,]?\d/u;

/** Whether a word is the beginning of a number by itself. */
export const isNumeral = ({ text }: Word): boolean => begun.test(plainCharacters(text));

/** Whether a value may begin at that word: a number, or a sign or a currency before one. */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const [text, next] = [at, at + 1].map((place) => plainCharacters(words[place]?.text ?? ''));
  if (begun.test(text as string)) return true;
  return /^(?:=?\+|=|=?[+-]?\p{L}{0,4}\.?\p{Sc}?)$/u.test(text as string) && begun.test(next as string);
}

/**
 * The value that begins at a word, as a target reads it: the longest that it can read. A unit of another kind behind
 * it is refused, not taken for a note. Undefined where no value begins there.
 */
export function readValueAt(
  line: string,
  words: readonly Word[],
  at: number,
  target: QuickTarget,
  day: CivilDate,
  locale: string,
): FoundValue | undefined {
  if (target.isYesNo) return yesNoAt(words, at, target, locale);
  if (!mayBegin(words, at)) return undefined;
  const { unit, mayBeNegative } = target;
  const context = { locale, unit, last: valueOn(target, day), mayBeNegative };
  const read = (text: string) => {
    const entry = readEntry(text, context);
    // A comma or a full stop behind it is the sentence's.
    return entry.ok || !/[.,;:]$/.test(text) ? entry : readEntry(text.slice(0, -1), context);
  };
  const textOf = (length: number) => line.slice(words[at]?.start, words[at + length - 1]?.end);
  const most = Math.min(mostWords, words.length - at);
  let found: FoundValue | undefined;
  for (let length = 1; length <= most; length++) {
    const last = words[at + length - 1] as Word;
    if (length > 1 && opensQuote(last.text)) break;
    const entry = read(textOf(length));
    if (!entry.ok || (found?.entry.ok && !goesOn(found.entry.value, entry.value, last, target, locale)))
      continue;
    found = { entry, length };
  }
  // A short word before a number is a currency only where it reads as one.
  if (!found) return isNumeral(words[at] as Word) ? { entry: read(textOf(1)), length: 1 } : undefined;
  const next = words[at + found.length];
  if (next && isOtherUnit(textOf(found.length), next.text, target, locale))
    return { entry: read(textOf(found.length + 1)), length: found.length + 1 };
  return found;
}

/** Whether one more word makes the same number clearer, or another one in a way that this unit or locale writes it. */
function goesOn(
  before: number,
  after: number,
  { text }: Word,
  { unit }: QuickTarget,
  locale: string,
): boolean {
  if (after === before || unit?.kind === 'duration' || unit?.kind === 'currency') return true;
  const plain = plainCharacters(text);
  return /⁄/.test(plain) || (/^\d{3}(?!\d)/.test(plain) && groupsBySpace(locale));
}

function groupsBySpace(locale: string): boolean {
  const group = new Intl.NumberFormat(locale).formatToParts(1_234_567).find(({ type }) => type === 'group');
  return /^\s$/.test(group?.value ?? '');
}

function isOtherUnit(value: string, next: string, { unit }: QuickTarget, locale: string): boolean {
  if (opensQuote(next)) return false;
  const word = next.replace(/[.,;]$/, '');
  if (unit?.kind === 'other' && isOtherMeasure(word, unit.label ?? '')) return true;
  const read = readNumber(`${value} ${word}`, locale, unit);
  if (!read.ok || !read.unit || read.unit === unit) return false;
  if (read.unit.kind === 'currency') return unit?.kind === 'currency' || !/^\p{L}+$/u.test(word);
  return read.unit.kind !== 'other' && read.unit.kind !== unit?.kind;
}

function yesNoAt(
  words: readonly Word[],
  at: number,
  { title }: QuickTarget,
  locale: string,
): FoundValue | undefined {
  const text = plainCharacters(words[at]?.text ?? '').replace(/^=/, '');
  const own = text.toLocaleLowerCase(locale);
  const [yes, no] = (['yes', 'no'] as const).map((key) => sayStatus(locale, key));
  const value =
    text === '✓' || own === yes?.toLocaleLowerCase(locale)
      ? 1
      : own === no?.toLocaleLowerCase(locale)
        ? 0
        : readYesNo(text);
  if (value !== undefined)
    return { entry: { ok: true, value, ambiguous: false, shown: (value ? yes : no) as string }, length: 1 };
  if (!mayBegin(words, at)) return undefined;
  return { entry: { ok: false, problem: sayQuick(locale, 'yesNo', { title }) }, length: 1 };
}
