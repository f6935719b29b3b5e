import { html } from 'lit/html.js';
import type { CivilDate, Standing, Status } from '../core/scoring';
import { formatDate, reasonSentence, statusWord } from '../core/words';
import { say } from './messages';

// In a box of 12 × 12. The ring of "no data" has a hole by the even-odd rule.
const shapes: Record<Status, string> = {
  onTrack: 'M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  atRisk: 'M6 .5 11.8 11H.2z',
  offTrack: 'M6 0l6 6-6 6-6-6z',
  done: 'M1.8 5.2 4.7 8 10.3 2.3 11.8 3.8 4.7 11 .3 6.7z',
  noData: 'M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm0 2a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
};

/** The colour to draw in: the status's own, or grey where it is stale or of an earlier day (`statusOf`). */
export const toneOf = ({ status, stale }: Standing, statusOf?: CivilDate): Status =>
  statusOf || stale ? 'noData' : status;

/** `On track`, or `On track on 22 Nov` where it is the status of that day. */
export function standingWords({ status }: Standing, locale: string, statusOf?: CivilDate): string {
  const word = statusWord(status, locale);
  return statusOf
    ? say(locale, 'statusOn', { status: word, date: formatDate(statusOf, locale, 'short') })
    : word;
}

/** A status by shape, word and colour; its reason shows under the pointer. */
export const statusMark = (standing: Standing, locale: string, statusOf?: CivilDate) =>
  html`<span
    class="status ${toneOf(standing, statusOf)}"
    part="status"
    title=${reasonSentence(standing.reason, locale)}
    ><svg viewBox="0 0 12 12" aria-hidden="true"><path fill-rule="evenodd" d=${shapes[standing.status]} /></svg
    ><bdi>${standingWords(standing, locale, statusOf)}</bdi></span
  >`;
