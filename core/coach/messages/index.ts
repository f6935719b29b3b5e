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
  return {
    text: text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = Object.hasOwn(finding.values, name) ? finding.values[name] : place;
      return typeof value === 'number' ? value.toLocaleString(locale) : String(value);
    }),
    reason,
    remedies: finding.remedies.map((remedy) => ({ remedy, label: catalogue.remedies[remedy] })),
    keep: catalogue.keepItAnyway,
  };
}
