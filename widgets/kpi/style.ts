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

export const kpiStyle = css`
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
  .status,
  [part='value'] bdi {
    margin-inline-end: 0.6em;
  }
  bdi.goal {
    border-bottom: 2px solid var(--_on-track);
  }
  bdi.flag {
    border-bottom: 2px dashed var(--_off-track);
  }
  .trend,
  details,
  .note {
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
    padding: 2px 16px 2px 0;
    text-align: start;
    font-weight: 400;
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
    line {
      stroke: CanvasText;
    }
  }
`;
