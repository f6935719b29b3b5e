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

/** A finding in the words of a locale; English where its language has none. */
export function adviceText(finding: Finding, locale: string): Advice {
  const language = locale.split('-')[0] ?? '';
  const catalogue = (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? en;
  const { text, reason } = catalogue.advice[finding.says ?? finding.rule];
  const { values } = finding;
  const isOne = new Intl.PluralRules(language).select(Number(values.count ?? 0)) === 'one';
  const sentence = typeof text === 'string' ? text : isOne ? text.one : text.other;
  return {
    text: sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : place;
      if (name === 'date') return dayIn(locale, String(value));
      return typeof value === 'number' ? value.toLocaleString(locale) : String(value);
    }),
    reason,
    remedies: finding.remedies.map((remedy) => ({ remedy, label: catalogue.remedies[remedy] })),
    keep: catalogue.keepItAnyway,
  };
}

/** Day and month in words; a civil date has no time zone. */
const dayIn = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
