import { css } from '../css';
import { kpiRingStyle } from '../kpi/style';
import { laneTokens } from '../tokens';

const lanes = Object.entries(laneTokens)
  .map(([name, value], at) => `.l${at}{--_lane:var(--okr-${name},${value})}`)
  .join('');

/** The lanes as a list with what drives what in words, as on a page below 640 px. */
export const listStyle = css`
  ${kpiRingStyle}
  ${lanes}
  :host {
    container: map / inline-size !important;
    --_edge: color-mix(in srgb, var(--_text-2) 80%, var(--_surface));
  }
  section {
    background: none;
    border: 0;
  }
  header,
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 24px;
    padding-block: 8px 12px;
  }
  h2 {
    flex: 1;
    min-width: min(10em, 100%);
    font-size: var(--_size-5);
    line-height: 1.3;
  }
  h2 small {
    color: var(--_text-2);
    font-size: var(--_size-4);
    font-weight: 400;
    font-size: 0.7em;
  }
  .counts {
    display: flex;
    gap: 12px;
  }
  .map {
    isolation: isolate;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lanes {
    display: flex;
    flex-direction: column-reverse;
  }
  .drawing {
    display: none;
  }
  .lane {
    padding: 12px;
    background: var(--_lane);
  }
  .lane + .lane {
    border-bottom: 1px solid var(--_line);
  }
  h3 {
    font-size: var(--_size-3);
    line-height: 1.35;
  }
  .lane-name p,
  .empty,
  .facts,
  .drives,
  footer {
    color: var(--_text-2);
    font-size: var(--_size-2);
  }
  .node,
  .empty {
    margin-top: 8px;
  }
  .node button {
    display: flex;
    align-items: center;
    gap: 12px;
    box-sizing: border-box;
    width: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.06), 0 4px 16px rgb(0 0 0 / 0.05);
  }
  .node .ring {
    width: 44px;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .name {
    display: block;
    font-size: var(--_size-3);
    font-weight: 700;
    line-height: 1.3;
  }
  .facts {
    display: block;
    margin-top: 3px;
    line-height: 1.4;
  }
  .drives {
    margin: 4px 12px 4px;
  }
  .lit button {
    border-color: var(--_focus);
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_focus) 45%, transparent);
  }
  .circle button {
    border-color: var(--_off-track);
    box-shadow: 0 0 0 2px var(--_off-track);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  footer {
    align-items: center;
    padding-block: 12px 4px;
  }
  footer .lit {
    color: var(--_focus);
  }
  .updated {
    margin-inline-start: auto;
  }
  .arrow {
    display: inline-block;
  }
  :host(:dir(rtl)) :is(.arrow, .links) {
    scale: -1 1;
  }
  details[open] {
    flex-basis: 100%;
  }
  summary {
    width: fit-content;
    list-style: none;
    text-decoration: underline;
    cursor: pointer;
  }
  .table {
    overflow-x: auto;
  }
  th,
  td {
    padding-block: 4px;
    padding-inline-end: 16px;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  tbody th {
    color: var(--_text);
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .detail {
    box-sizing: border-box;
    width: min(380px, calc(100vw - 16px));
    max-height: calc(100vh - 16px);
    margin: 0;
    padding: 16px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: var(--_size-3);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.2);
  }
  .detail:empty {
    display: none;
  }
  .detail-top {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .detail .ring {
    width: 56px;
  }
  .detail :is(ul, p) {
    color: var(--_text-2);
    font-size: var(--_size-2);
  }
  .detail > :is(ul, p) {
    margin-top: 8px;
  }
  .detail :is(bdi[lang], b) {
    color: var(--_text);
  }
  .detail li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    padding-block: 6px;
    border-top: 1px solid var(--_line);
  }
  .detail li p {
    font-size: inherit;
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .close {
    float: inline-end;
    min-height: 24px;
    margin-inline-start: 8px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_text-2);
    font: inherit;
    font-size: var(--_size-2);
    text-decoration: underline;
    cursor: pointer;
  }
`;
