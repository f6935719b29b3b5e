import type { Finding, Remedy } from '../finding';
import * as en from './en';

const catalogues: Record<string, typeof en> = { en };

export interface Advice {
  text: string;
  /** Why the rule exists. */
  reason: string;
  remedies: { remedy: Remedy; label: string }[];
  /** The label of the way out that is always there. */
  keep: string;
}

/** Writes a value with its unit. */
export type WriteAmount = (value: number, unit: Finding['unit']) => string;

/** A finding in the words of a locale; English where its language has none. Amounts are written as it is told. */
export function adviceText(
  finding: Finding,
  locale: string,
  amount: WriteAmount = (value) => value.toLocaleString(locale),
): Advice {
  const language = locale.split('-')[0] ?? '';
  const isSpoken = Object.hasOwn(catalogues, language);
  const catalogue = (isSpoken ? catalogues[language] : undefined) ?? en;
  const { text, reason } = catalogue.advice[finding.says ?? finding.rule];
  const { values, unit } = finding;
  // Each sentence has the plural forms of the language that it is written in.
  const isOne = new Intl.PluralRules(isSpoken ? language : 'en').select(Number(values.count ?? 0)) === 'one';
  const sentence = typeof text === 'string' ? text : isOne ? text.one : text.other;
  return {
    text: sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      if (name === 'date') return dayIn(locale, String(value));
      if (typeof value !== 'number') return String(value);
      return name === 'from' || name === 'to' ? amount(value, unit) : value.toLocaleString(locale);
    }),
    reason,
    remedies: finding.remedies.map((remedy) => ({ remedy, label: catalogue.remedies[remedy] })),
    keep: catalogue.keepItAnyway,
  };
}

/** Day and month in words; a civil date has no time zone, and is of the calendar that cycles are counted in. */
const dayIn = (locale: string, date: string): string => {
  const options = { calendar: 'gregory', timeZone: 'UTC', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
};
