/** The longest line of a calendar file, in octets of UTF-8 without its break (RFC 5545, 3.1). */
const longestLine = 75;

/** One property's line, not folded yet; a text's own signs are escaped (RFC 5545, 3.3.11). */
export const property = (name: string, value: string, kind: 'plain' | 'text' = 'plain'): string =>
  `${name}:${kind === 'text' ? escaped(value) : value}`;

/** Lines as a calendar file: folded, each ending in CRLF. */
export const calendarText = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar's text takes none of them.
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Breaks a line between characters, never within one; what follows a break begins with a space. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
