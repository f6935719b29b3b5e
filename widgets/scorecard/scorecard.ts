import { html } from 'lit/html.js';
import { isRunning } from '../../core/scoring';
import type { ScoredSnapshot } from '../../core/snapshot';
import { formatDate, formatDateRange, reasonSentence, sayStatus } from '../../core/words';
import { SnapshotElement } from '../element';
import { say } from '../messages';
import { note } from '../note';
import { drawRing } from '../progress-ring/ring';
import { statusMark } from '../status';
import { baseStyle } from '../style';
import { today } from '../today';
import { dataTable } from './data';
import { keyResultTable } from './key-results';
import { sayScorecard } from './messages';
import { scored } from './scored';
import { scorecardStyle } from './style';

/**
 * A cycle's OKRs: a ring and a table for each objective, or as much of it as the width allows.
 *
 * @tag okr-scorecard
 * @csspart header - Ring, title and status of the whole cycle.
 * @csspart objective - One objective with its key results.
 * @csspart objective-title - Its title.
 * @csspart key-result - A row of the table.
 * @csspart value - Value and target of a key result.
 * @csspart bar - Its bar, a picture with its sentence.
 * @csspart ring - A ring, a picture with its sentence.
 * @csspart status - Status by shape, word and colour.
 * @csspart footer - Legend, date, and the data as a table.
 */
export class Scorecard extends SnapshotElement {
  static override styles = [baseStyle, scorecardStyle];

  protected override draw(snapshot: ScoredSnapshot, problem?: string) {
    const { locale } = this;
    const { asOf, cycle, objectives, title, lang = '', standing, score, week, keyResultCount } = snapshot;
    const titles = [cycle?.title, title].filter(Boolean);
    const facts = [
      cycle && formatDateRange(cycle.start, cycle.end, locale),
      cycle && week && isRunning(cycle, today()) && sayStatus(locale, 'week', week),
      `${sayScorecard(locale, 'objectives', { count: objectives.length })}, ${sayScorecard(locale, 'keyResults', { count: keyResultCount })}`,
    ].filter(Boolean);
    return html`<section part="card" lang="en">
      <header part="header">
        ${drawRing(standing, locale, score)}
        <div class="titles">
          <h2 part="title">
            <slot name="title">${titles.length ? titles.map((one, at) => html`${at ? ' · ' : ''}<bdi lang=${lang}>${one}</bdi>`) : sayScorecard(locale, 'untitled')}</slot>
          </h2>
          <p><bdi>${facts.join(' · ')}</bdi></p>
        </div>
        <div class="verdict">
          ${statusMark(standing, locale)}
          <p><bdi>${[scored(score, locale), reasonSentence(standing.reason, locale)].filter(Boolean).join(' · ')}</bdi></p>
        </div>
      </header>
      ${objectives.map(
        ({ title, score, standing, keyResults }) => html`<article part="objective">
          ${drawRing(standing, locale, score)}
          <div>
            <h3 part="objective-title"><bdi lang=${lang}>${title}</bdi></h3>
            <small><bdi>${scored(score, locale)}</bdi></small>
            ${keyResultTable(keyResults, locale, lang)}
          </div>
        </article>`,
      )}
      ${objectives.length ? '' : note(sayScorecard(locale, 'noObjectives'))} ${problem && note(problem)}
      <footer part="footer">
        <p class="legend"><bdi>${sayScorecard(locale, 'legend')}</bdi></p>
        <p><bdi>${say(locale, 'updated', { date: formatDate(asOf, locale) })}</bdi></p>
        <details>
          <summary>${sayScorecard(locale, 'data')}</summary>
          ${dataTable(snapshot, locale)}
        </details>
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }
}
