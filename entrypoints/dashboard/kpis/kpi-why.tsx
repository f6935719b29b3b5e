import type { PlanKpi } from '../../../core/model/scorecard';
import { kpiStandingOn } from '../../../core/model/scorecard-standing';
import { kpiStatusWord } from '../../../core/words';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { sayKpis } from '../../shared/words/kpis';
import { kpiReasons } from './kpi-reasons';

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
        {kpiReasons(kpi, today, locale).map((line) => (
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
