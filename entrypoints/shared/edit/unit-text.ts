import { readNumber, type Unit } from '../../../core/words';

const currencySigns: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR' };

/** The unit that a person wrote in one short field: `%`, `€`, `USD`, `min`, or any other as a label. */
export function unitFromText(text: string): Unit | undefined {
  const typed = text.trim();
  if (!typed) return undefined;
  if (typed === '%') return { kind: 'percent' };
  if (/^min(utes?)?$/i.test(typed)) return { kind: 'duration' };
  const code = currencySigns[typed] ?? (/^[A-Z]{3}$/.test(typed) && isCurrency(typed) ? typed : undefined);
  return code ? { kind: 'currency', code } : { kind: 'other', label: typed.slice(0, 40) };
}

/** That unit, or where the field is empty the first one that stands with an amount: `3h 20m`, `45 %`. */
export function unitOf(text: string, amounts: readonly string[], locale: string): Unit | undefined {
  const named = unitFromText(text);
  if (named) return named;
  for (const amount of amounts) {
    const read = readNumber(amount, locale);
    if (read.ok && read.unit) return read.unit;
  }
  return undefined;
}

/** What stands in that field for a unit. */
export function textOfUnit(unit: Unit | undefined): string {
  if (!unit || unit.kind === 'number') return '';
  if (unit.kind === 'percent') return '%';
  if (unit.kind === 'duration') return 'min';
  return (unit.kind === 'currency' ? unit.code : unit.label) ?? '';
}

const isCurrency = (code: string) => Intl.supportedValuesOf('currency').includes(code);
