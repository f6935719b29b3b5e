const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out, and the two that XML refuses.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as HTML or XML, in an element or between quotes of an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(control, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** What people wrote, as HTML: its direction stays its own. */
export const writtenHtml = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;
