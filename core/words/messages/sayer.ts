import { keptFormat } from '../kept-format';
import { numberFormat } from '../number-format';
/** A text with `{places}`; where it depends on a number, one text for each plural form that its language has, by `count`. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

export type Messages<Key extends string> = Record<Key, Message>;

/** The texts of one part of the product by language; English is always there, and stands in for any other. */
export type Catalogue<Key extends string> = { en: Messages<Key> } & Record<string, Messages<Key>>;

export type Say<Key extends string> = (
  locale: string,
  key: Key,
  values?: Record<string, string | number>,
) => string;

/**
 * The voice of a catalogue: `say('de-DE', 'due', { count: 3 })`. Numbers are written as the locale does, texts are
 * put in as they are, a place without a value stays visible.
 */
export function sayer<Key extends string>(catalogue: Catalogue<Key>): Say<Key> {
  return (locale, key, values = {}) => {
    const language = spokenLanguage(catalogue, locale);
    const message = (catalogue[language] as Messages<Key>)[key];
    const text =
      typeof message === 'string'
        ? message
        : (message[keptFormat(Intl.PluralRules, language, {}).select(values.count as number)] ??
          message.other);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numberFormat(locale, {}).format(value) : isolated(value ?? place);
    });
  };
}

/** What holds letters of a script that runs from right to left keeps its order in a sentence that does not. */
export const isolated = (text: string): string =>
  /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;

/** The language a catalogue answers a locale in: `de` for `de-CH` where it has German, else `en`. */
export function spokenLanguage(catalogue: Catalogue<string>, locale: string): string {
  const [language = ''] = locale.split('-');
  return Object.hasOwn(catalogue, language) ? language : 'en';
}
