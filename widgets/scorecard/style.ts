import { css } from '../css';

// Narrow first: a ring with a title; from 320 px a compact list; from 640 px the whole table.
export const scorecardStyle = css`
  section {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }
  header,
  article,
  footer {
    display: flex;
    align-items: start;
    gap: 8px 16px;
    padding: 16px;
  }
  header {
    flex-direction: column;
    align-items: center;
    text-align: center;
  }
  header > .ring {
    width: 88px;
  }
  h2 {
    font-size: var(--_size-4);
    line-height: 1.25;
  }
  h3 {
    font-size: var(--_size-3);
    line-height: 1.3;
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
  article,
  footer,
  header p,
  .trend,
  .text {
    display: none;
  }
  article > div,
  .titles {
    flex: 1;
    min-width: 0;
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
    display: block;
    width: 100%;
    height: 17px;
  }
  rect.track {
    fill: var(--_track);
  }
  rect.tick {
    fill: var(--_text);
    transform: translateX(-1px);
  }
  .trend svg {
    display: block;
    width: 76px;
  }
  polyline {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) :is(.bar, .trend svg) {
    transform: scaleX(-1);
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
  @container (min-width: 320px) {
    article,
    footer {
      display: flex;
      border-top: 1px solid var(--_line);
    }
    header {
      flex-flow: wrap;
      text-align: start;
    }
    header p {
      display: block;
    }
    .verdict {
      flex-basis: 100%;
    }
    article .ring {
      width: 48px;
    }
    article tbody tr {
      display: grid;
      grid-template-columns: 1fr auto;
      margin-top: 12px;
    }
    article tbody :is(th, .bars) {
      grid-column: 1 / 3;
    }
    article .bars {
      grid-row: 3;
    }
    footer {
      flex-wrap: wrap;
      background: var(--_surface-2);
      padding: 10px 16px;
    }
    .legend {
      flex: 1 0 auto;
    }
    .legend::before {
      content: '';
      border-inline-start: 1.5px solid var(--_text);
      margin-inline-end: 8px;
    }
    details[open] {
      flex-basis: 100%;
    }
    footer :is(td, th) {
      padding-block: 4px;
    }
  }
  @container (min-width: 640px) {
    header,
    article,
    footer {
      padding-inline: 24px;
    }
    header {
      flex-wrap: nowrap;
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
      flex: none;
      text-align: end;
      max-width: 40%;
    }
    article .ring {
      width: 68px;
    }
    article table {
      table-layout: fixed;
    }
    article tbody tr {
      display: table-row;
    }
    article tbody :is(th, td) {
      padding-block: 8px;
    }
    article .value {
      text-align: end;
      padding-inline-end: 20px;
    }
    .text {
      display: block;
    }
    th.value {
      width: 21%;
    }
    th.bars {
      width: 20%;
    }
    article th:last-child {
      width: 100px;
    }
    article td:last-child {
      padding-inline-start: 20px;
    }
  }
  @container (min-width: 800px) {
    th.value {
      width: 18%;
    }
    .trend {
      display: table-cell;
      width: 96px;
      padding-inline-start: 20px !important;
    }
  }
  @media print {
    article {
      break-inside: avoid;
    }
  }
`;
