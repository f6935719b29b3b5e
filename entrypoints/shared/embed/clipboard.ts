import type { Made } from '../../../core/publish';

/** Puts what was made on the clipboard: as text and as HTML at once, or as a picture. Rejects where it may not. */
export const writeClipboard = (made: Made): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem(blobsOf(made))]);

function blobsOf({ text, html, png }: Made): Record<string, Blob> {
  // Beside a text, many places would paste the text.
  if (png) return { 'image/png': new Blob([png], { type: 'image/png' }) };
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
  };
}
