import { html } from 'lit/html.js';
import { readSnapshot, type ScoredSnapshot, scoreKpis } from '../../core/snapshot';
import { formatDate } from '../../core/words';
import { SnapshotElement } from '../element';
import { sayKpi } from '../kpi/messages';
import { factStyle } from '../kpi/style';
import { say } from '../messages';
import { note } from '../note';
import { baseStyle } from '../style';
import { today } from '../today';
import { chart } from './chart';
import { trendTable } from './data';
import { sayTrend } from './messages';
import { trendStyle } from './style';
import { keyResultSubject, kpiSubject, type Subject } from './subject';

/**
 * The course of one key result against its even pace and its target, or of one KPI against its goal and red flag: the
 * key result or KPI that is named by its place, else the first key result, else the first KPI.
 *
 * @tag okr-trend
 * @csspart value - Value, and what it is measured against.
 * @csspart status - Status by shape, word and colour.
 * @csspart chart - The picture of it, with its sentence.
 * @csspart footer - Date, and the data as a table.
 */
export class Trend extends SnapshotElement {
  static override properties = [...SnapshotElement.properties, 'objective', 'key-result', 'kpi'];
  static override styles = [baseStyle, factStyle, trendStyle];

  /**
   * Place of the objective whose key result is drawn, from 1; the first where absent.
   * @attr
   */
  declare objective?: number | string | null;
  declare private 'key-result'?: number | string | null;
  /**
   * Place of a KPI in the snapshot, from 1, instead of a key result.
   * @attr
   */
  declare kpi?: number | string | null;

  /**
   * Place of the key result in its objective, from 1; the first where absent.
   * @attr key-result
   */
  get keyResult(): number | string | null | undefined {
    return this['key-result'];
  }
  set keyResult(place) {
    this['key-result'] = place;
  }

  protected override read(input: unknown) {
    return readSnapshot(input);
  }

  protected override draw(snapshot: ScoredSnapshot, problem?: string) {
    const { locale } = this;
    const subject = this.#subject(snapshot);
    if (typeof subject === 'string') return note(problem ?? subject);
    const { title, value, facts, status, when } = subject;
    return html`<section part="card" lang="en">
      <h2 part="title"><slot name="title"><bdi lang=${snapshot.lang ?? ''}>${title}</bdi></slot></h2>
      <p part="value">
        <bdi><b>${value}</b></bdi> ${facts.map(({ name, words }) => words && html`<bdi class=${name}>${words}</bdi>`)}
      </p>
      <p>${status} <bdi>${when}</bdi></p>
      ${chart(subject, locale)} ${problem && note(problem)}
      <footer part="footer">
        <p><bdi>${say(locale, 'updated', { date: formatDate(snapshot.asOf, locale) })}</bdi></p>
        ${trendTable(subject, locale)}
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  /** What is drawn, or the sentence that says why nothing is. */
  #subject(snapshot: ScoredSnapshot): Subject | string {
    const { locale, objective, keyResult, kpi: place } = this;
    const hasKeyResults = snapshot.objectives.some(({ keyResults }) => keyResults.length > 0);
    const wantsKeyResult = place == null && (hasKeyResults || objective != null || keyResult != null);
    if (wantsKeyResult) {
      const number = [objective ?? 1, keyResult ?? 1];
      const one = snapshot.objectives[Number(number[0]) - 1]?.keyResults[Number(number[1]) - 1];
      return one
        ? keyResultSubject(one, snapshot, today(), locale)
        : sayTrend(locale, 'noSuchKeyResult', { n: number.join('.') });
    }
    const kpi = scoreKpis(snapshot, today())[Number(place ?? 1) - 1];
    if (kpi) return kpiSubject(kpi, snapshot.asOf, locale);
    return place == null ? sayTrend(locale, 'nothing') : sayKpi(locale, 'noSuchKpi', { n: place });
  }
}
