/** What a person wrote, in one line that Markdown shows as it was written. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|<`*_[\]~]|&(?=#?\w+;)/g, '\\$&');

/** No-break spaces read well on a page; in a text they only puzzle. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
