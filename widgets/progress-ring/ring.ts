import { html } from 'lit/html.js';
import { ring, type ShownStanding } from '../../core/snapshot';
import { formatScore, reasonSentence } from '../../core/words';
import { standingWords, toneOf } from '../status';

/**
 * A ring with its tick and its score in the middle. Who cannot see it is told `0.5, At risk: 0.46, an even pace
 * would be at 0.57`. A reviewed score stands for the computed one.
 */
export function drawRing(standing: ShownStanding, locale: string, score = standing.progress) {
  const { track, arc, ends, tick } = ring(score, standing.expected);
  const text = formatScore(score, locale);
  const label =
    standing.reason.rule === 'noPace'
      ? text
      : `${text}, ${standingWords(standing, locale)}: ${reasonSentence(standing.reason, locale)}`;
  return html`<svg class="ring ${toneOf(standing)}" part="ring" viewBox="0 0 100 100" role="img" aria-label=${label}>
    <path class="track" d=${track} />
    <path d=${arc} />
    <path class="end" d=${ends} />
    <path class="tick" d=${tick} />
    <text x="50" y="59.5">${text}</text>
  </svg>`;
}
