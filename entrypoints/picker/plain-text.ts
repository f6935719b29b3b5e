const longest = 120;

/** Text with one space for many, and the narrow spaces that group digits as they are. */
export const tidy = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** Words alone: what stays the same while the numbers among them change. */
export const wordsAlone = (text: string): string => words(text, /[^\p{L}]+/gu);

/** The name of a row or a column, which may be a year or a week. */
export const nameOf = (text: string): string => words(text, /[^\p{L}\p{N}]+/gu);

const words = (text: string, between: RegExp): string =>
  text.toLowerCase().replace(between, ' ').trim().slice(0, longest).toWellFormed();
