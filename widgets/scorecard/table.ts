import { html, type TemplateResult } from 'lit/html.js';
import { type MessageKey, say } from '../messages';

/** A column: the class of its cells, and the message that heads it. */
export type Column = [name: string, header: MessageKey];

/** A table with a header to each of its columns. */
export const table = (columns: readonly Column[], rows: readonly TemplateResult[], locale: string) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map(([name, header]) => html`<th scope="col" class=${name}>${say(locale, header)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
