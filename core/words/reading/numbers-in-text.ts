import type { Unit } from '../unit';
import { invisible, plainCharacters } from './characters';
import { isSurelyMoney } from './currency';
import { readNumber } from './read-number';

/** A number that stands in a text, as it is read there. */
export interface NumberInText {
  /** With the unit that stands at it: `$1.2M`, `4,2 %`. */
  text: string;
  /** Its digits and separators alone, in ASCII: `1.2`, `4,2`. */
  numeral: string;
  value: number;
  /** Could be read in two ways (`1.234`) and was read by the locale. */
  ambiguous: boolean;
  unit?: Unit;
  /** What stands before it, from the number before it on, and behind it, to the next one. */
  before: string;
  after: string;
}

const grouped = "\\d{1,3}(?:[ '\\u00a0\\u2009\\u202f\\u2019]\\d{3})+(?!\\d)(?:[.,٫]\\d+)?";
const plain = '\\d+(?:[.,٫٬]\\d+)*';
const fraction = '\\d*[½⅓⅔¼¾⅛]';
const space = '[ \\u00a0\\u202f]?';
const hours = `(?:${grouped}|${plain})${space}(?:h|hrs?|hours?|std)\\.?${space}\\d+(?:[.,٫]\\d+)?${space}(?:m|min|minutes?|minuten)?(?![\\p{L}\\d])`;
const minus = '\\-−–‐‑‒﹣－';
const sign = `[+${minus}]`;
// The letters at a sign tell one country's dollars from another's: HK$, and in French $HK.
const money =
  '(?<!\\p{L})[A-Z]{1,2}\\p{Sc}|\\p{Sc}(?:[\\u00a0\\u202f]?[A-Z]{1,2}(?![\\p{L}\\p{N}]))?|(?<!\\p{L})[A-Z]{3}(?!\\p{L})';
const scale = 'k|K|M|m|mn|mln|[Mm]io|B|b|bn|Mrd';
const behind = `%|٪|‰|(?:${scale})\\.?(?!\\p{L})(?:[ \\u00a0\\u202f]?(?:${money}|%))?|${money}|(?:h|hrs?|hours?|min|minutes?|s|sec)(?![\\p{L}\\d])`;

/** Days, clock times and version numbers are no amounts. */
const noAmount =
  /\d{4}-\d\d?-\d\d?|(?<!\d)\d\d?([./])\d\d?\1(?:\d{4}|\d\d)(?!\d)|(?<![\d:])\d\d?:\d\d(?::\d\d)?(?!\d)|\d+\.\d+\.\d+(?![,\d])/gu;

const shape = /* @__PURE__ */ new RegExp(
  `(?<lead>(?:${sign})?(?:(?:${money})${space})?(?:${sign})?)(?<![\\p{L}\\d_.,])(?<number>${hours}|${grouped}|${fraction}|${plain})(?<unit>${space}(?:${behind}))?`,
  'gu',
);

/**
 * The numbers of a text in their order: `52` and `60` of "52 of 60", `1.2M` of "Revenue: $1.2M". Digits that belong to
 * a name (Q4), a day, a clock time or a version are none. `expected` is understood in its own label and symbols.
 */
export function numbersInText(text: string, locale: string, expected?: Unit): NumberInText[] {
  const asked = withoutMarks(withAsciiDigits(text));
  const skipped = [...asked.matchAll(noAmount)]
    .filter(([whole]) => !/^\d{1,3}(\.\d{3})+$/.test(whole))
    .map(({ index, 0: whole }) => [index, index + whole.length] as const);
  const found: (Omit<NumberInText, 'before' | 'after'> & { from: number; to: number })[] = [];
  for (const match of asked.matchAll(shape)) {
    const { lead = '', number = '', unit = '' } = match.groups ?? {};
    const at = match.index + lead.length;
    if (skipped.some(([start, end]) => at < end && at + number.length > start)) continue;
    const joined = match.index + leadingJoin(lead, asked, match.index);
    const to = at + number.length + unit.length;
    const from = isSignAlone(asked.slice(0, joined), asked.slice(to)) ? 0 : joined;
    const own = ownLabel(asked.slice(to), expected);
    const amount = asked.slice(from, to + own.length);
    const full = readNumber(amount, locale, expected);
    // Three capitals before a number are a currency only where there is one of that name.
    const bare = full.ok ? from : at - signOf(asked.slice(from, at)).length;
    const end = full.ok ? to + own.length : at + number.length;
    const body = asked.slice(bare, end);
    const signed = signedWord(asked.slice(0, bare), body);
    const begin = bare - signed.length;
    const lost = lossOf(asked.slice(0, begin), asked.slice(begin, end), asked.slice(end), expected);
    const asLoss = lost ? readNumber(lost, locale, expected) : undefined;
    const loss = asLoss?.ok ? asLoss : undefined;
    const said = signed ? `-${body}` : body;
    const read = loss ?? (full.ok && said === body ? full : readNumber(said, locale, expected));
    if (!read.ok) continue;
    found.push({
      text: loss ? asked.trim() : asked.slice(begin, end).trim(),
      numeral: plainCharacters(number),
      value: read.value,
      // A plain space may group digits, or stand between two numbers.
      ambiguous: read.ambiguous || /^\d{1,3} \d{3}$/.test(number),
      ...(read.unit && { unit: read.unit }),
      from: loss ? 0 : begin,
      to: loss ? asked.length : end,
    });
  }
  return found.map(({ from, to, ...one }, place) => ({
    ...one,
    before: asked.slice(found[place - 1]?.to ?? 0, from).trim(),
    after: asked.slice(to, found[place + 1]?.from ?? asked.length).trim(),
  }));
}

const withAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : plainCharacters(digit)));

/** Right-to-left pages put marks between a sign, a currency and its digits. Between two digits one parts two numbers. */
const mark = `[${invisible}]`;
const marks = /* @__PURE__ */ new RegExp(`(?<!\\d|${mark})${mark}+|${mark}+(?!\\d|${mark})`, 'g');
const withoutMarks = (text: string): string => text.replace(marks, '');

/** A sign right behind a letter, a digit or a bracket joins words (COVID-19, 3–4) and belongs to none of them. */
function leadingJoin(lead: string, text: string, at: number): number {
  const isJoined = new RegExp(`^${sign}`).test(lead) && /[\p{L}\p{N})\]%]/u.test(text[at - 1] ?? '');
  return isJoined ? 1 : 0;
}

const onlyMinus = /* @__PURE__ */ new RegExp(`^[${minus}]$`);

/** Whether all that stands before a number is its sign. A dash with a space before words may be one of a list. */
const isSignAlone = (before: string, after: string): boolean =>
  onlyMinus.test(before.trim()) && (before.trim() === '−' || !/\p{L}/u.test(after));

/**
 * A loss as books write it, `(1,234.50)`, `EUR (5)` or `1.234,50-`, with its sign in front. A bare `(5)` may be a count,
 * and a dash apart behind a number, `5 –`, says nothing of it. A word, or one beside an amount that has a currency of
 * its own, names a number: `NPS (52)`, `ARR ($1.2M)`.
 */
function lossOf(before: string, amount: string, after: string, expected?: Unit): string | undefined {
  const lead = before.trim();
  if (new RegExp(`^[+${minus}]`).test(amount)) return undefined;
  if (lead === '' && onlyMinus.test(after.trimEnd())) return `-${amount}`;
  const opening = new RegExp(`^([${minus}])?(?:(${money}) ?)?\\($`, 'u').exec(lead);
  const closing = new RegExp(`^\\)(?: ?(${money}))?$`, 'u').exec(after.trim());
  if (!opening || !closing) return undefined;
  const symbol = opening[2] ?? closing[1] ?? '';
  if (symbol && (new RegExp(money, 'u').test(amount) || !isSurelyMoney(symbol, expected))) return undefined;
  return opening[1] || symbol || /[^\d\s]/.test(amount) ? `-${symbol}${amount}` : undefined;
}

/** A minus at the word in front of an amount that has none: `−Rs. ` of "−Rs. 500". */
const signedWord = (before: string, amount: string): string =>
  new RegExp(`^[+${minus}]`).test(amount) ? '' : (minusAtWord.exec(before)?.[0] ?? '');
const minusAtWord = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{N})\\]%])[${minus}][\\p{L}\\p{Sc}][\\p{L}\\p{M}\\p{Sc}./\\u00a0\\u202f]{0,5}${space}$`,
  'u',
);

const signOf = (lead: string): string => new RegExp(`[${minus}]$`).exec(lead)?.[0] ?? '';

/** The expected unit's own word where it stands right behind: ` km` of "41 km a week". */
function ownLabel(rest: string, expected: Unit | undefined): string {
  const label = expected?.label?.trim();
  if (!label || expected?.kind !== 'other') return '';
  const [, gap = '', word = ''] = /^([ \u00a0\u202f]?)(.*)$/su.exec(rest) ?? [];
  const isThere = word.slice(0, label.length).toLowerCase() === label.toLowerCase();
  return isThere && !/^\p{L}/u.test(word.slice(label.length)) ? gap + word.slice(0, label.length) : '';
}
