import { html } from 'lit/html.js';
import type { BuiltElement, Told } from './built';
import { type GalleryKey, say } from './messages';
import { withCode } from './with-code';

const kinds: Extract<GalleryKey, keyof BuiltElement>[] = ['attributes', 'events', 'parts', 'properties'];

/** What a class's docstrings tell, as tables. */
export const reference = (element: BuiltElement, locale: string) =>
  kinds.filter((kind) => element[kind].length > 0).map((kind) => table(kind, element[kind], locale));

const table = (kind: GalleryKey, rows: readonly Told[], locale: string) => html`<table>
  <caption>${say(locale, kind)}</caption>
  <thead>
    <tr>
      <th scope="col">${say(locale, 'name')}</th>
      <th scope="col">${say(locale, 'about')}</th>
    </tr>
  </thead>
  <tbody>
    ${rows.map(
      ({ name, description }) => html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${withCode(description)}</td>
      </tr>`,
    )}
  </tbody>
</table>`;
