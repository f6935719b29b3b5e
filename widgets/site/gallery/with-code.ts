import { html } from 'lit/html.js';

/** A docstring's text, in which names between backticks are code. */
export const withCode = (text: string | undefined) =>
  text?.split('`').map((part, at) => (at % 2 ? html`<code>${part}</code>` : part));
