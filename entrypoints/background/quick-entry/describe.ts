/** A part of a suggestion: what matters, what stands beside it, or plain text. */
export type Part = string | { strong: string } | { quiet: string };

/** Text as the address bar takes it: Chromium's holds XML, Firefox's is shown as it is. */
export function describe(parts: readonly Part[], isXml: boolean): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return plain(part, isXml);
      const [tag, text] = 'strong' in part ? ['match', part.strong] : ['dim', part.quiet];
      return isXml ? `<${tag}>${plain(text, isXml)}</${tag}>` : plain(text, isXml);
    })
    .join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML has no place for control characters and half characters, not even escaped. */
function plain(text: string, isXml: boolean): string {
  const clean = text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ');
  return isXml ? clean.replace(/[&<>"']/g, (sign) => entities[sign] as string) : clean;
}
