import { html } from 'lit/html.js';
import type { ScoredSnapshot } from '../../core/snapshot';
import { formatDate, formatDateRange, formatScore, reasonSentence, sayStatus } from '../../core/words';
import { SnapshotElement } from '../element';
import { say } from '../messages';
import { note } from '../note';
import { drawRing } from '../progress-ring/ring';
import { statusMark } from '../status';
import { baseStyle } from '../style';
import { dataTable } from './data';
import { keyResultTable } from './key-results';
import { scorecardStyle } from './style';

/** A cycle's OKRs: a ring and a table for each objective, or as much of it as the width allows. */
export class Scorecard extends SnapshotElement {
  static override styles = [baseStyle, scorecardStyle];

  protected override draw(scored: ScoredSnapshot, problem?: string) {
    const { locale } = this;
    const { asOf, cycle, objectives, title, lang = '', standing, statusOf, week, keyResultCount } = scored;
    const titles = [cycle?.title, title].filter(Boolean);
    const facts = [
      cycle && formatDateRange(cycle.start, cycle.end, locale),
      week && sayStatus(locale, 'week', week),
      `${say(locale, 'objectives', { count: objectives.length })}, ${say(locale, 'keyResults', { count: keyResultCount })}`,
    ].filter(Boolean);
    return html`<section part="card" lang="en">
      <header part="header">
        ${drawRing(standing, locale, statusOf)}
        <div class="titles">
          <h2 part="title">
            ${titles.length ? titles.map((one, at) => html`${at ? ' · ' : ''}<bdi lang=${lang}>${one}</bdi>`) : say(locale, 'untitled')}
          </h2>
          <p><bdi>${facts.join(' · ')}</bdi></p>
        </div>
        <div class="verdict">
          ${statusMark(standing, locale, statusOf)}
          <p><bdi>${reasonSentence(standing.reason, locale)}</bdi></p>
        </div>
      </header>
      ${objectives.map(
        ({ title, score, standing, keyResults }) => html`<article part="objective">
          ${drawRing(standing, locale, statusOf, score)}
          <div>
            <h3 part="objective-title"><bdi lang=${lang}>${title}</bdi></h3>
            ${score === undefined ? '' : html`<small><bdi>${say(locale, 'scored', { score: formatScore(score, locale) })}</bdi></small>`}
            ${keyResultTable(keyResults, locale, lang, statusOf)}
          </div>
        </article>`,
      )}
      ${objectives.length ? '' : note(say(locale, 'noObjectives'))} ${problem && note(problem)}
      <footer part="footer">
        <p class="legend"><bdi>${say(locale, 'legend')}</bdi></p>
        <p><bdi>${say(locale, 'updated', { date: formatDate(asOf, locale) })}</bdi></p>
        <details>
          <summary>${say(locale, 'data')}</summary>
          ${dataTable(scored, locale)}
        </details>
      </footer>
    </section>`;
  }
}
