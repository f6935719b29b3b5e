import { html } from 'lit/html.js';
import { type GalleryKey, say } from './messages';

/** How everything on the page is shown. */
export interface Shown {
  theme: 'auto' | 'light' | 'dark';
  width: '0' | '640' | '320' | '160';
  direction: 'ltr' | 'rtl';
}

const choices: { [Name in keyof Shown]: readonly Shown[Name][] } = {
  theme: ['auto', 'light', 'dark'],
  width: ['0', '640', '320', '160'],
  direction: ['ltr', 'rtl'],
};

/** Theme, width and direction of all that is shown. */
export function toolbar(shown: Shown, locale: string, onShow: (shown: Shown) => void) {
  const group = <Name extends keyof Shown>(name: Name) => html`<fieldset>
    <legend>${say(locale, name)}</legend>
    ${choices[name].map(
      (one) => html`<label>
        <input type="radio" name=${name} .checked=${shown[name] === one} @change=${() => onShow({ ...shown, [name]: one })} />
        ${wordOf(one, locale)}
      </label>`,
    )}
  </fieldset>`;
  return html`<div class="toolbar" role="group" aria-label=${say(locale, 'look')}>
    ${group('theme')} ${group('width')} ${group('direction')}
  </div>`;
}

function wordOf(one: string, locale: string): string {
  if (one === '0') return say(locale, 'whole');
  return Number(one) ? say(locale, 'pixels', { count: Number(one) }) : say(locale, one as GalleryKey);
}
