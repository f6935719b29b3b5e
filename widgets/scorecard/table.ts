import { html, type TemplateResult } from 'lit/html.js';
import { type ScorecardMessage, sayScorecard } from './messages';

/** A table of these columns; the message that heads a column is its class too. */
export const table = (
  columns: readonly ScorecardMessage[],
  rows: readonly TemplateResult[],
  locale: string,
) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map((name) => html`<th scope="col" class=${name}>${sayScorecard(locale, name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
