import { css } from '../css';

// Below 320 px a ring with a title, below 640 px a compact list, from there on the whole table.
export const scorecardStyle = css`
  section {
    overflow: hidden;
  }
  header,
  article,
  footer {
    display: flex;
    gap: 8px 16px;
    padding: 16px;
  }
  header {
    align-items: center;
  }
  section > .note {
    border-width: 1px 0 0;
    border-radius: 0;
  }
  header > .ring {
    width: 88px;
  }
  article,
  footer {
    align-items: start;
    border-top: 1px solid var(--_line);
    break-inside: avoid;
  }
  h2,
  h3 {
    line-height: 1.3;
  }
  h2 {
    font-size: var(--_size-4);
  }
  h3 {
    font-size: var(--_size-3);
  }
  p,
  small,
  footer,
  .value {
    color: var(--_text-2);
  }
  p,
  details {
    font-size: var(--_size-2);
  }
  article > div,
  .titles {
    flex: 1;
    min-width: 0;
  }
  article .ring {
    width: 48px;
  }
  table {
    width: 100%;
    border-spacing: 0;
    color: inherit;
    font: inherit;
  }
  th,
  td {
    padding: 0;
    text-align: start;
    text-wrap: pretty;
    font-weight: 400;
  }
  article :is(th, td) {
    font-size: var(--_size-3);
  }
  article thead th {
    font-size: 0;
    line-height: 0;
  }
  b {
    color: var(--_text);
  }
  small {
    display: block;
    font-size: 0.86em;
  }
  .bar {
    width: 100%;
    height: 17px;
  }
  rect.tick {
    translate: -1px;
  }
  .trend svg {
    width: 76px;
  }
  polyline {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) :is(.bar, .trend svg) {
    scale: -1 1;
  }
  footer {
    flex-wrap: wrap;
    background: var(--_surface-2);
    padding-block: 10px;
  }
  footer :is(td, th) {
    padding-block: 4px;
  }
  .legend {
    flex: 1 0 auto;
  }
  .legend bdi {
    border-inline-start: 1.5px solid var(--_text);
    padding-inline-start: 8px;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    list-style: none;
    text-decoration: underline;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :host {
    container-type: inline-size !important;
  }
  @container (width < 320px) {
    header {
      flex-direction: column;
      text-align: center;
    }
    article,
    footer,
    header p {
      display: none;
    }
  }
  @container (width < 640px) {
    header {
      flex-wrap: wrap;
    }
    .verdict {
      flex-basis: 100%;
    }
    article tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 12px;
      margin-top: 12px;
    }
    article tbody :is(th, .progress) {
      grid-column: 1 / 3;
    }
    article .progress {
      grid-row: 3;
    }
    .text {
      display: none;
    }
  }
  @container (width < 800px) {
    .trend {
      display: none;
    }
  }
  @container (width >= 640px) {
    header,
    article,
    footer {
      padding-inline: 24px;
    }
    header {
      padding-block: 20px;
    }
    h2 {
      font-size: var(--_size-5);
    }
    h3 {
      font-size: var(--_size-4);
    }
    .titles p {
      font-size: var(--_size-3);
    }
    .verdict {
      text-align: end;
      max-width: 40%;
    }
    article .ring {
      width: 68px;
    }
    article table {
      table-layout: fixed;
    }
    article tbody :is(th, td) {
      padding-block: 8px;
    }
    article .value {
      width: 21%;
      text-align: end;
      padding-inline-end: 20px;
    }
    article .progress {
      width: 20%;
    }
    .trend {
      width: 96px;
    }
    article :is(.trend, td:last-child) {
      padding-inline-start: 20px;
    }
    article th:last-child {
      width: 118px;
    }
  }
  @container (width >= 800px) {
    article .value {
      width: 18%;
    }
  }
`;
