import { html } from 'lit/html.js';
import type { Status } from '../core/scoring';
import type { ShownStanding } from '../core/snapshot';
import { formatDate, reasonSentence, statusWord } from '../core/words';
import { say } from './messages';

// In a box of 12 × 12. The ring of "no data" has a hole by the even-odd rule.
export const shapes: Record<Status, string> = {
  onTrack: 'M6 0a6 6 0 1 1 0 12 6 6 0 0 1 0-12z',
  atRisk: 'M6 0l6 11H0z',
  offTrack: 'M6 0l6 6-6 6-6-6z',
  done: 'M2 5l3 3 6-6 1 2-7 7-4-4z',
  noData: 'M6 0a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
};

/** The colour to draw in: the status's own, or grey where it is stale or of an earlier day. */
export const toneOf = ({
  status,
  stale,
  statusOf,
}: Pick<ShownStanding, 'status' | 'stale' | 'statusOf'>): Status => (statusOf || stale ? 'noData' : status);

/** `On track`, or `On track on 22 Nov` where it is the status of that day; `word` is the status's own. */
export function standingWords(
  { status, statusOf }: Pick<ShownStanding, 'status' | 'statusOf'>,
  locale: string,
  word = statusWord(status, locale),
): string {
  return statusOf
    ? say(locale, 'statusOn', { status: word, date: formatDate(statusOf, locale, 'short') })
    : word;
}

/** A status by shape, word and colour; its reason shows under the pointer. */
export const statusMark = (standing: ShownStanding, locale: string) =>
  html`<span class="status ${toneOf(standing)}" part="status" title=${reasonSentence(standing.reason, locale)}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path fill-rule="evenodd" d=${shapes[standing.status]} />
    </svg>
    <bdi>${standingWords(standing, locale)}</bdi>
  </span>`;
