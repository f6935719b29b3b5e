import { css } from '../css';

/** The tick at a red flag is quieter than that at a goal. */
export const kpiRingStyle = css`
  .ring .tick {
    stroke-width: 5;
  }
  .ring .flag {
    --_tone: var(--_text-2);
    stroke-width: 3.5;
  }
`;

/** A title, values with what they are measured against, and the data under them. */
export const factStyle = css`
  h2 {
    font-size: var(--_size-4);
    line-height: 1.3;
  }
  p {
    margin-top: 4px;
    color: var(--_text-2);
    font-size: var(--_size-3);
  }
  b {
    color: var(--_text);
    font-size: 1.2em;
  }
  .status {
    display: inline-block;
    margin-inline-end: 0.6em;
  }
  [part='value'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  bdi:is(.goal, .target) {
    border-bottom: 2px solid var(--_on-track);
  }
  bdi:is(.flag, .redFlag) {
    border-bottom: 2px dashed var(--_off-track);
  }
  details {
    color: var(--_text-2);
    font-size: var(--_size-2);
  }
  summary {
    width: fit-content;
    list-style: none;
    text-decoration: underline;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  th,
  td {
    padding-block: 2px;
    padding-inline-end: 16px;
    text-align: start;
    font-weight: 400;
  }
`;

export const kpiStyle = css`
  :host {
    container-type: inline-size !important;
  }
  ${kpiRingStyle}
  section {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 12px 16px;
    padding: 16px;
  }
  .ring {
    width: 72px;
  }
  .trend,
  details,
  .note,
  ::slotted([slot='footer']) {
    grid-column: 1 / -1;
  }
  .trend {
    width: 100%;
    max-height: 120px;
  }
  .trend * {
    vector-effect: non-scaling-stroke;
  }
  polyline {
    fill: none;
    stroke: var(--_text-2);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  circle {
    fill: var(--_text);
  }
  line {
    stroke: var(--_on-track);
    stroke-width: 1.5;
  }
  line.flag {
    stroke: var(--_off-track);
    stroke-dasharray: 5 4;
  }
  :host(:dir(rtl)) .trend {
    scale: -1 1;
  }
  @container (width < 260px) {
    section {
      grid-template-columns: minmax(0, 1fr);
      justify-items: center;
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    polyline,
    .trend line {
      stroke: CanvasText;
    }
  }
`;
