/** What a piece of Markdown says: without its marks, links as their text, escaped signs as themselves. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(marks, (_, escaped?: string, link?: string) => escaped ?? link ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();

const marks =
  /\\([\\`*_{}[\]()#+.!|<>~&-])|!?\[([^\][]{0,1000})\]\([^()]{0,2000}\)|\*\*|__|~~|`|<br *\/?>|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)/gi;

/** A heading's text; undefined for any other line. */
export function headingOf(line: string): string | undefined {
  const [, text] = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/.exec(line.slice(0, 1000)) ?? [];
  return text === undefined ? undefined : plainMarkdown(text);
}
