import type { ComponentChildren } from 'preact';
import type { KpiMove } from '../../../core/model/kpi-moves';
import type { PlanKpi } from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatNumber, formatReading, formatScore, noValue } from '../../../core/words';
import { KpiMoveLine } from '../../shared/scorecard/kpi-move-line';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { KpiSpark } from '../../shared/scorecard/kpi-spark';
import { scoredBy } from '../../shared/scorecard/kpi-words';
import { sayKpis } from '../../shared/words/kpis';
import { sayScorecard } from '../../shared/words/scorecard';
import { kpiAddress } from '../kpis/kpi-address';

interface KpiLineProps {
  kpi: PlanKpi;
  move: KpiMove | undefined;
  today: string;
  locale: string;
  advice: ComponentChildren;
}

/** A KPI on the scorecard: its value against its goal, its score and status, and what OKRs did to it. */
export function KpiLine({ kpi, move, today, locale, advice }: KpiLineProps) {
  const { record } = kpi;
  const { current } = measuredKpi(kpi, today);
  const standing = kpiStandingOn(kpi, today);
  const about = [
    record.sort && sayKpis(locale, record.sort === 'lead' ? 'isLead' : 'isLag'),
    record.weight !== undefined &&
      sayScorecard(locale, 'weightOf', { weight: formatNumber(record.weight, locale) }),
    standing.stale && sayKpis(locale, 'overdue'),
  ].filter(Boolean);
  return (
    <li data-kpi={record.id}>
      <div class="kpi-line">
        <span class="kpi-line-name">
          <a href={kpiAddress(record.id)} data-opens={record.id}>
            <bdi>{record.title}</bdi>
          </a>
          {about.length > 0 && <small class="quiet"> {about.join(' · ')}</small>}
        </span>
        <KpiSpark kpi={kpi} standing={standing} today={today} />
        <span class="kpi-line-value">
          <b>
            <bdi>{current === undefined ? noValue : formatReading(current, record, locale)}</bdi>
          </b>{' '}
          <bdi>{current === undefined ? sayScorecard(locale, 'unread') : scoredBy(kpi, today, locale)}</bdi>
        </span>
        <KpiStatus standing={standing} locale={locale} />
        <span class="kpi-line-score">{formatScore(standing.score, locale)}</span>
      </div>
      {move && <KpiMoveLine move={move} today={today} locale={locale} />}
      {advice}
    </li>
  );
}
