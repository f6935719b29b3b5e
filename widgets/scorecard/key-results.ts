import { html } from 'lit/html.js';
import {
  type ScoredKeyResult,
  type ScoredObjective,
  type SnapshotKeyResult,
  type SnapshotObjective,
  sparkline,
} from '../../core/snapshot';
import { formatCurrent, formatDate, formatScore, formatTarget } from '../../core/words';
import { type MessageKey, say } from '../messages';
import { statusMark, toneOf } from '../status';
import { bar } from './bar';

// The class of a column and the message that heads it.
const columns: [name: string, header: MessageKey][] = [
  ['', 'keyResult'],
  ['value', 'value'],
  ['bars', 'progress'],
  ['trend', 'trend'],
  ['', 'status'],
];

/** One objective's key results, a row each. */
export const keyResultTable = (
  { keyResults }: SnapshotObjective,
  scored: ScoredObjective,
  locale: string,
  lang: string,
  statusOf?: string,
) =>
  html`<table>
    <thead>
      <tr>
        ${columns.map(([name, header]) => html`<th scope="col" class=${name}>${say(locale, header)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${keyResults.map((keyResult, at) => {
        const one = scored.keyResults[at];
        return one && row(keyResult, one, locale, lang, statusOf);
      })}
    </tbody>
  </table>`;

function row(
  keyResult: SnapshotKeyResult,
  one: ScoredKeyResult,
  locale: string,
  lang: string,
  statusOf?: string,
) {
  const { title, unit, history = [], note, committed, movedTarget } = keyResult;
  const { measured, standing, score } = one;
  const tone = toneOf(standing, statusOf);
  const facts = [
    committed && say(locale, 'committed'),
    movedTarget && say(locale, 'movedTarget'),
    score !== undefined && say(locale, 'scored', { score: formatScore(score, locale) }),
    standing.stale &&
      measured.date &&
      say(locale, 'since', { date: formatDate(measured.date, locale, 'short') }),
  ].filter(Boolean);
  return html`<tr part="key-result">
    <th scope="row">
      <bdi lang=${lang}>${title}</bdi>
      ${facts.length ? html`<small><bdi>${facts.join(' · ')}</bdi></small>` : ''}
      ${note ? html`<small class="text" part="note"><bdi lang=${lang}>${note}</bdi></small>` : ''}
    </th>
    <td class="value" part="value"
      ><bdi><b>${formatCurrent(measured.metric, measured.current, unit, locale)}</b> ${formatTarget(measured.metric, unit, locale)}</bdi></td
    >
    <td class="bars ${tone}">${bar(standing, locale)}</td>
    <td class="trend ${tone}">${trend(history)}</td>
    <td>${statusMark(standing, locale, statusOf)}</td>
  </tr>`;
}

/** The values themselves, the latest with a dot. */
function trend(history: [number, number][]) {
  const points = sparkline(history, 76, 16);
  const last = points.at(-1);
  return (
    last &&
    html`<svg viewBox="-3 -3 82 22" aria-hidden="true"
      ><polyline points=${points.join(' ')} /><circle cx=${last[0]} cy=${last[1]} r="3"
    /></svg>`
  );
}
