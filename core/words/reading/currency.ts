import { numberFormat } from '../number-format';
import type { Unit } from '../unit';
import { plainCharacters } from './characters';

/** Symbols that mean one currency when a text names no other; a bare `$` is read as US dollars only where no unit is known. */
const usualCodes: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  HK$: 'HKD',
  NZ$: 'NZD',
  MX$: 'MXN',
  NT$: 'TWD',
  'CN¥': 'CNY',
  'JP¥': 'JPY',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
};

/** Whether a sign or word stands for that currency: its ISO code, or a symbol for it in the locale or in English. */
export function meansCurrency(typed: string, code: string, locale: string): boolean {
  return namesOf(code, locale).includes(typed.toLowerCase());
}

/** An amount without a symbol of that currency in front that holds a point, which is no decimal sign: `Gs. `, `B/.`. */
export function withoutPointed(amount: string, code: string, locale: string): string | undefined {
  const symbol = namesOf(code, locale).find(
    (name) => name.includes('.') && amount.toLowerCase().startsWith(name),
  );
  return symbol && amount.slice(symbol.length).trim();
}

/** The ISO code of what looks like a currency, `€` or `CHF`; undefined for any other word. */
export function currencyCode(typed: string): string | undefined {
  // French puts the country behind: $US.
  const code = typed.toUpperCase().replace(/^(\p{Sc}) ?([A-Z]{2})$/u, '$2$1');
  if (Object.hasOwn(usualCodes, code)) return usualCodes[code];
  return /^[A-Z]{3}$/.test(typed) && Intl.supportedValuesOf('currency').includes(typed) ? typed : undefined;
}

/** Codes that hardly stand for anything but money: `ALL`, `TOP` and `TRY` are words, `PHP` is a language. */
const sureCodes =
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR INR JPY KRW MXN MYR NOK NZD PLN SEK SGD THB TWD USD ZAR';

/** Whether a sign or three capitals can mean nothing but money, where money in that unit may be expected. */
export const isSurelyMoney = (typed: string, expected: Unit | undefined): boolean =>
  /\p{Sc}/u.test(typed) ||
  sureCodes.split(' ').includes(typed) ||
  (expected?.kind === 'currency' && expected.code === typed);

/** In plain characters and small letters. */
function namesOf(code: string, locale: string): string[] {
  if (!/^[A-Z]{3}$/i.test(code)) return [];
  const names = [code, ...symbolsOf(code, locale), ...symbolsOf(code, 'en')];
  return names.map((name) => plainCharacters(name).toLowerCase());
}

function symbolsOf(code: string, locale: string): string[] {
  return (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) => {
    const format = numberFormat(locale, { style: 'currency', currency: code, currencyDisplay });
    const symbol = format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
    return symbol ? [symbol] : [];
  });
}
