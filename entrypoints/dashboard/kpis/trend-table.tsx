import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { civilDate, statusOfScore } from '../../../core/scoring';
import { formatDate, formatReading, kpiStatusWord, noValue } from '../../../core/words';
import { sayKpis } from '../../shared/words/kpis';
import { recordFieldName } from '../../shared/words/restore';
import { aimSteps, dailyValues } from './aim-steps';
import { scoreOfReading } from './score-of-reading';

interface TrendTableProps {
  kpi: PlanKpi;
  today: string;
  locale: string;
}

/** The chart's numbers: each reading with the goal and red flag of its day, the newest first. */
export function TrendTable({ kpi, today, locale }: TrendTableProps) {
  const { record } = kpi;
  const points = dailyValues(kpi, today);
  const [firstDay = 0, lastDay = 0] = [points[0]?.[0], points.at(-1)?.[0]];
  const hasAims = (['goal', 'redFlag'] as const).filter(
    (which) => record.metric !== 'yesNo' && aimSteps(kpi, which, firstDay, lastDay).length > 0,
  );
  const amount = (value: number | undefined) =>
    value === undefined ? noValue : formatReading(value, record, locale);
  return (
    <details class="chart-table">
      <summary>{sayKpis(locale, 'asTable')}</summary>
      <table>
        <caption class="aloud">{sayKpis(locale, 'tableOf', { title: record.title })}</caption>
        <thead>
          <tr>
            <th scope="col">{sayKpis(locale, 'onDate')}</th>
            <th scope="col">{sayKpis(locale, 'value')}</th>
            {hasAims.map((which) => (
              <th key={which} scope="col">
                {recordFieldName(which, locale)}
              </th>
            ))}
            <th scope="col">{sayKpis(locale, 'status')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(([day, value]) => {
            const aims = aimsOn(kpi, civilDate(day));
            const score = scoreOfReading(kpi, value, civilDate(day));
            return (
              <tr key={day}>
                <th scope="row">{formatDate(civilDate(day), locale)}</th>
                <td>{amount(value)}</td>
                {hasAims.map((which) => (
                  <td key={which}>{amount(aims[which])}</td>
                ))}
                <td>
                  {kpiStatusWord({ status: statusOfScore(score), unscored: score === undefined }, locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
