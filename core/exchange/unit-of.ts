import type { Unit } from '../words';
import type { Amount } from './drafts';

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
  return { kind: 'number' };
}

/** Whether an amount is money of another currency than the unit's, which is never converted. */
export function isOtherCurrency(amount: Amount | undefined, unit: Unit | undefined): boolean {
  if (!amount?.unit || unit?.kind !== 'currency') return false;
  const own = unitOf([amount], '', '');
  return own.kind === 'currency' && own.code !== unit.code;
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
  for (const [, digits = '', word = ''] of title.matchAll(
    /(\d[\d.,]*)[\s\u00a0\u202f]*(%|km|kg|lbs?|mi|min|minutes|h|hours)(?![\p{L}\d])/giu,
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
