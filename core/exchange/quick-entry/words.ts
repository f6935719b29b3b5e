/** A word of a line and where it begins and ends in it. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

// A space that does not break belongs to the number that it groups: 10 000 is then one word.
const word = /(?:\S|(?<=\d)[\u00a0\u2007\u202f](?=\d))+/gu;

export const wordsOf = (line: string): Word[] =>
  [...line.matchAll(word)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

const quotes: Record<string, string> = { '"': '"', '“': '”', '„': '“', '«': '»', '»': '«', '”': '”' };

export const opensQuote = (text: string): boolean => Object.hasOwn(quotes, text[0] ?? '');

/** What stands in quotes at the beginning, a doubled `"` being one, and what comes after; undefined without any. */
export function quotedAtStart(line: string): { quoted: string; rest: string } | undefined {
  const [, inside, rest] = /^"((?:[^"]|"")*)"(?!")(.*)$/su.exec(line) ?? [];
  if (inside === undefined || rest === undefined) return undefined;
  return { quoted: inside.replaceAll('""', '"'), rest };
}

/** The text without the pair of quotes that it stands in as a whole. */
export function withoutQuotes(text: string): string {
  const whole = quotedAtStart(text);
  if (whole?.rest === '') return whole.quoted;
  const last = quotes[text[0] ?? ''];
  const isPair = text[0] !== '"' && text.length > 1 && last === text.at(-1);
  return isPair ? text.slice(1, -1) : text;
}

export const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
