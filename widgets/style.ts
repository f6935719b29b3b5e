import { css } from './css';
import { widgetTokens } from './tokens';

// Private names that read the public ones: what a page sets still restyles, what it does not set has a value here.
// `all: initial` cuts the page's root size off, so sizes count from the reader's own default.
const own = Object.entries(widgetTokens)
  .map(([name, value]) => `--_${name}:var(--okr-${name},${value});`)
  .join('');

/** The reset, tokens, ring and status that all widgets share. */
export const baseStyle = css`
  :host {
    all: initial !important;
    display: block !important;
    contain: inline-size !important;
    contain-intrinsic-inline-size: 320px !important;
    color-scheme: inherit !important;
    color: var(--_text) !important;
    font: medium / 1.4 var(--_font) !important;
    font-variant-numeric: tabular-nums !important;
    overflow-wrap: anywhere !important;
    ${own}
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([font='host']) {
    font-family: inherit !important;
  }
  .onTrack {
    --_tone: var(--_on-track);
  }
  .atRisk {
    --_tone: var(--_at-risk);
  }
  .offTrack {
    --_tone: var(--_off-track);
  }
  .done {
    --_tone: var(--_done);
  }
  .noData {
    --_tone: var(--_no-data);
  }
  * {
    margin: 0;
  }
  /* Amounts of a locale that is written from right to left do not turn the sentence around them. */
  bdi:not([lang]) {
    direction: ltr;
  }
  svg {
    display: block;
    overflow: visible;
  }
  svg * {
    fill: var(--_tone);
  }
  .track {
    --_tone: var(--_track);
  }
  .tick {
    --_tone: var(--_text);
  }
  .ring {
    flex: none;
  }
  .ring path {
    fill: none;
    stroke: var(--_tone);
    stroke-width: 11;
  }
  .end {
    stroke-linecap: round;
  }
  path.tick {
    stroke-width: 2.6;
  }
  .ring text {
    fill: var(--_text);
    font-size: 27px;
    font-weight: 700;
    text-anchor: middle;
  }
  .status {
    color: var(--_tone);
    font-weight: 700;
    font-size: 0.9em;
  }
  .status svg {
    display: inline;
    width: 0.85em;
    margin-inline-end: 0.4em;
    vertical-align: -0.05em;
  }
  section,
  .note {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .note {
    padding: 12px 16px;
    color: var(--_text-2);
    font-size: var(--_size-3);
  }
  @media (forced-colors: active) {
    :host,
    [class] {
      --_track: CanvasText;
      --_text: CanvasText;
      --_tone: CanvasText;
    }
    path.track {
      stroke-width: 2;
    }
    rect.track {
      y: 7px;
      height: 2px;
    }
    rect.tick {
      paint-order: stroke;
      stroke: Canvas;
      stroke-width: 4px;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light !important;
    }
  }
`;
