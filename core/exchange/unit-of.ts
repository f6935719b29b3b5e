import type { Unit } from '../words';
import type { Amount } from './drafts';
import { nameKey } from './identity';
import type { Say } from './messages';
import { cut, longestTitle } from './said';

export const plainNumber: Unit = { kind: 'number' };

/**
 * The unit of a key result, where it is certain: what stands beside its numbers, else the word of a unit column,
 * else a measure right behind its start or target in the title ("Run 150 km"). Otherwise a plain number.
 */
export function unitOf(amounts: readonly (Amount | undefined)[], word: string, title: string): Unit {
  const beside = amounts.find((amount) => amount?.unit)?.unit;
  if (beside) return unitByWord(beside.label ?? '') ?? clipped(beside);
  if (word) return unitOfWord(word);
  for (const amount of amounts) {
    if (!amount) continue;
    const found = unitBehind(amount.value, title);
    if (found) return found;
  }
  return plainNumber;
}

/** How a key result's numbers are written: start and target, the word of a unit column, the title. */
export interface Written {
  start?: Amount;
  target: Amount;
  word: string;
  title: string;
}

export interface Measured {
  unit: Unit;
  /** Which of the two is in another unit, if one is. */
  other?: 'start' | 'target';
  /** An amount's value in that unit; undefined where it is in another. */
  valueIn(amount: Amount | undefined): number | undefined;
}

/** The unit that start and target say; what stands beside a current value alone says nothing about them. */
export function measuredIn({ start, target, word, title }: Written): Measured {
  const unit = unitOf([target, start], word, title);
  const valueIn = valueBeside([target, start], word, unit);
  const other =
    valueIn(target) === undefined ? 'target' : start && valueIn(start) === undefined ? 'start' : undefined;
  return { unit, ...(other ? { other } : {}), valueIn };
}

/** What amounts are in their unit beside one another: undefined where they may mean another. */
export function valueBeside(
  amounts: readonly (Amount | undefined)[],
  word: string,
  unit: Unit,
): Measured['valueIn'] {
  const isWritten = amounts.some((amount) => amount?.unit);
  const isColumns = word !== '' && isSameUnit(unitOfWord(word), unit);
  // Beside 25 % a bare 0.4 may be 40 %, and beside 10 h a bare 8 would be minutes.
  const isBareOther = (unit.kind === 'percent' || unit.kind === 'duration') && isWritten && !isColumns;
  return (amount) =>
    amount && !amount.unit && amount.value !== 0 && isBareOther ? undefined : valueInUnit(amount, unit);
}

/** An amount's value where it may be in that unit. Nothing is converted but hours, which are read as minutes. */
export function valueInUnit(amount: Amount | undefined, unit: Unit): number | undefined {
  if (!amount?.unit) return amount?.value;
  const own = unitOf([amount], '', '');
  if (own.kind === 'duration' && unit.kind === 'other' && isHours(unit.label ?? '')) return amount.value / 60;
  return isSameUnit(own, unit) ? amount.value : undefined;
}

/**
 * How the amounts of a row are read whose unit column says `word`. Beside `16 h`, which is kept as minutes, a bare 15 in
 * a row of hours is that many hours too.
 */
export function amountsBeside(
  texts: readonly string[],
  word: string,
  amount: (text: string) => Amount | undefined,
): (text: string) => Amount | undefined {
  if (!isHours(word)) return amount;
  const unit = texts.map((text) => amount(text)?.unit).find((one) => one?.kind === 'duration');
  return (text) => {
    const read = amount(text);
    return unit && read && !read.unit ? { value: read.value * 60, unit } : read;
  };
}

const isHours = (word: string): boolean => /^(h|hrs?|hours?)$/i.test(word);

/** What a unit is called in a sentence. */
export const unitName = ({ kind, code, label }: Unit, say: Say): string =>
  code ?? label ?? (kind === 'percent' ? '%' : say(kind === 'duration' ? 'minutes' : 'plainNumbers'));

function isSameUnit(one: Unit, other: Unit): boolean {
  if (one.kind !== other.kind || one.code !== other.code) return false;
  const [short = '', long = ''] = [one.label ?? '', other.label ?? '']
    .map((label) => nameKey(label).replace(/ies$/, 'y'))
    .sort((a, b) => a.length - b.length);
  // One day and ten days, ein Tag und zehn Tage, are one unit.
  return (
    long === short ||
    (short.length > 1 && long.startsWith(short) && /^(s|es|e|n|en)$/.test(long.slice(short.length)))
  );
}

/** The unit that stands beside a number; undefined for a mark or a remark: `12 ✅`, `51 (Nov)`. */
export function unitBeside(unit: Unit): Unit | undefined {
  if (unit.kind !== 'other') return unit;
  const label = unit.label ?? '';
  const [, inBrackets] = /^\(([^()]*)\)$/.exec(label) ?? [];
  if (inBrackets !== undefined) return unitByWord(inBrackets);
  return /[\p{L}\p{Sc}°‰′″]/u.test(label) ? unit : undefined;
}

/** The unit that a cell of a unit column names. */
export const unitOfWord = (word: string): Unit =>
  unitByWord(word) ?? { kind: 'other', label: word.slice(0, 40).toWellFormed() };

/** Names of units that mean more than a label. Hours stay hours as typed: nothing is converted. */
function unitByWord(word: string): Unit | undefined {
  const key = word.trim().toLowerCase();
  if (['%', 'percent', 'percentage', 'pct'].includes(key)) return { kind: 'percent' };
  if (['#', 'number', 'count', 'none', 'numeric'].includes(key)) return { kind: 'number' };
  if (['min', 'mins', 'minute', 'minutes'].includes(key)) return { kind: 'duration' };
  if (Object.hasOwn(currencies, key)) return { kind: 'currency', code: currencies[key] };
  if (/^(km|kg|lbs?|mi)$/.test(key)) return { kind: 'other', label: key };
  return undefined;
}

/** What stands right behind a number in a title, where it is one of the measures that can be nothing else. */
function unitBehind(value: number, title: string): Unit | undefined {
  for (const [, digits = '', word = ''] of cut(title, longestTitle).matchAll(
    /(?<![\d.,])(\d[\d.,]{0,30})\s{0,9}(%|km|kg|lbs?|mi|min|minutes|h|hours)(?![\p{L}\d])/giu,
  )) {
    if (Number(digits.replace(',', '.')) !== value) continue;
    return unitByWord(word) ?? { kind: 'other', label: word };
  }
  return undefined;
}

const currencies: Record<string, string> = {
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
};

const clipped = (unit: Unit): Unit =>
  unit.label ? { ...unit, label: unit.label.slice(0, 40).toWellFormed() } : unit;
