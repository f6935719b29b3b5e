import { html, type TemplateResult } from 'lit/html.js';
import { type MessageKey, say } from '../messages';

/** A table of these columns; the message that heads a column is its class too. */
export const table = (columns: readonly MessageKey[], rows: readonly TemplateResult[], locale: string) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col" class=${name}>${say(locale, name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
