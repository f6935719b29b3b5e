import { html } from 'lit/html.js';
import type { Status } from '../../core/scoring';
import { kpiRing, type ShownKpiStanding } from '../../core/snapshot';
import { formatScore, kpiStatusWord } from '../../core/words';
import { shapes, standingWords, toneOf } from '../status';
import { sayKpi } from './messages';

/** The words of a status, which for a KPI may be that it has no score. */
export const kpiStatusWords = (standing: ShownKpiStanding, locale: string): string =>
  standingWords(standing, locale, kpiStatusWord(standing, locale));

/** The shape of a status. */
export const shape = (status: Status) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true"><path fill-rule="evenodd" d=${shapes[status]} /></svg>`;

export const kpiStatus = (standing: ShownKpiStanding, locale: string) =>
  html`<span class="status ${toneOf(standing)}" part="status">${shape(standing.status)}<bdi>${kpiStatusWords(standing, locale)}</bdi></span>`;

/** A ring with ticks at the red flag and at the goal, and its score in the middle: a KPI has no pace. */
export function drawKpiRing(standing: ShownKpiStanding, locale: string) {
  const { track, arc, redFlag, goal } = kpiRing(standing.score);
  const text = formatScore(standing.score, locale);
  const label = sayKpi(locale, 'ring', { score: text, status: kpiStatusWords(standing, locale) });
  return html`<svg class="ring ${toneOf(standing)}" part="ring" viewBox="0 0 100 100" role="img" aria-label=${label}>
    <path class="track" d=${track} />
    <path d=${arc} />
    <path class="tick flag" d=${redFlag} />
    <path class="tick" d=${goal} />
    <text x="50" y="59.5">${text}</text>
  </svg>`;
}
