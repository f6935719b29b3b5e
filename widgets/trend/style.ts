import { css } from '../css';

export const trendStyle = css`
  section {
    padding: 16px;
  }
  bdi.pace {
    border-bottom: 2px dashed var(--_text-2);
  }
  .chart {
    position: relative;
    margin-block: 28px 26px;
  }
  .chart > svg {
    width: 100%;
    height: 132px;
  }
  .chart path {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 2;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .chart .start {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .chart :is(.target, .goal, .atLeast, .atMost) {
    stroke: var(--_on-track);
    stroke-width: 1.5;
  }
  .chart .redFlag {
    stroke: var(--_off-track);
    stroke-width: 1.5;
    stroke-dasharray: 5 4;
  }
  .chart .pace {
    stroke: var(--_text-2);
    stroke-width: 1.5;
    stroke-dasharray: 4 4;
  }
  .chart :is(.dots, .holes) {
    stroke-width: 9;
    stroke-linecap: round;
  }
  .chart .holes {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  .chart .tick {
    stroke: var(--_text);
    stroke-width: 2.6;
  }
  .label {
    position: absolute;
    inset-inline-start: 0;
    max-width: 100%;
    translate: 0 calc(-100% - 6px);
    overflow: hidden;
    color: var(--_text-2);
    font-size: 0.75em;
    line-height: 1.5;
    text-shadow: 0 0 3px var(--_surface), 0 0 3px var(--_surface);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label:is(.atLeast, .atMost) {
    inset-inline: auto 0;
  }
  .label.under {
    translate: 0 6px;
  }
  .days,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }
  p.days,
  footer p {
    font-size: var(--_size-2);
  }
  footer {
    margin-top: 8px;
  }
  details[open] {
    flex-basis: 100%;
  }
  :host(:dir(rtl)) .chart > svg {
    scale: -1 1;
  }
  @media (forced-colors: active) {
    .chart :is(.start, .target, .goal, .atLeast, .atMost, .redFlag, .pace) {
      stroke: CanvasText;
    }
    .chart .holes {
      stroke: Canvas;
    }
  }
`;
