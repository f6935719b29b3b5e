import { html } from 'lit/html.js';
import type { Made } from '../../../core/publish';
import { writeClipboard } from '../../../entrypoints/shared/embed/clipboard';
import { say } from './messages';

/** A button that puts something on the clipboard, and says beside it whether that worked. */
export function copyButton(what: () => Made | undefined, about: string, locale: string) {
  const copy = async ({ currentTarget }: Event) => {
    const made = what();
    const told = (currentTarget as Element).nextElementSibling;
    if (!made || !told) return;
    told.textContent = '';
    const outcome = await writeClipboard(made).then(
      () => 'copied' as const,
      () => 'notCopied' as const,
    );
    told.textContent = say(locale, outcome);
  };
  return html`<p class="doing">
    <button type="button" @click=${copy}>${say(locale, 'copy')}<span class="aloud"> ${about}</span></button>
    <span role="status"></span>
  </p>`;
}
