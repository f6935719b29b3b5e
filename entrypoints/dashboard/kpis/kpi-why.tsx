import type { PlanKpi } from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatNumber, formatReading, kpiStatusWord } from '../../../core/words';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { sayKpis } from '../../shared/words/kpis';

interface KpiWhyProps {
  kpi: PlanKpi;
  today: string;
  locale: string;
}

/** The status with the rule and the numbers that it came from. */
export function KpiWhy({ kpi, today, locale }: KpiWhyProps) {
  const standing = kpiStandingOn(kpi, today);
  const status = kpiStatusWord(standing, locale);
  return (
    <details class="why">
      <summary>
        <KpiStatus standing={standing} locale={locale} />{' '}
        <span class="quiet">{sayKpis(locale, 'why', { status })}</span>
      </summary>
      <ul>
        {reasons(kpi, today, locale).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {standing.stale && <li>{sayKpis(locale, 'whyStale')}</li>}
      </ul>
      {standing.score !== undefined && kpi.record.metric !== 'yesNo' && (
        <p class="quiet">{sayKpis(locale, 'whyRule')}</p>
      )}
    </details>
  );
}

function reasons(kpi: PlanKpi, today: string, locale: string): string[] {
  const { current, goal, redFlag, isYesNo } = measuredKpi(kpi, today);
  if (current === undefined) return [sayKpis(locale, 'whyNoReading')];
  if (isYesNo) return [sayKpis(locale, current >= 1 ? 'whyYes' : 'whyNo')];
  if (goal === undefined) return [sayKpis(locale, 'whyNoAims')];
  const { score } = kpiStandingOn(kpi, today);
  if (redFlag === undefined || score === undefined) return [sayKpis(locale, 'whyNoRedFlag')];
  const amount = (value: number) => formatReading(value, kpi.record, locale);
  const two = (value: number) => formatNumber(value, locale, 2);
  const way = (current / 2 - redFlag / 2) / (goal / 2 - redFlag / 2);
  const values = { share: two(way), score: two(score) };
  return [
    sayKpis(locale, 'whyShare', {
      current: amount(current),
      goal: amount(goal),
      redFlag: amount(redFlag),
      ...values,
    }),
    sayKpis(locale, way < -1 || way > 2 ? 'whyClamped' : 'whyScore', values),
  ];
}
