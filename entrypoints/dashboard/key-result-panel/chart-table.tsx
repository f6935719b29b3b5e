import type { PlanKeyResult } from '../../../core/model/plan';
import { type CycleDates, civilDate, type Forecast, type Metric } from '../../../core/scoring';
import { formatDate, formatValue } from '../../../core/words';
import { sayPanel } from '../../shared/words/panel';
import type { Amounts } from './amounts';
import { paceOn } from './pace';

interface ChartTableProps {
  keyResult: PlanKeyResult;
  metric: Metric;
  points: readonly (readonly [day: number, value: number])[];
  dates: CycleDates;
  locale: string;
  amounts: Amounts;
  forecast: Forecast | undefined;
}

/** The chart's numbers, for whoever reads them sooner than a line. */
export function ChartTable(props: ChartTableProps) {
  const { keyResult, metric, points, dates, locale, amounts, forecast } = props;
  const { title, unit } = keyResult.record;
  const paceCell = (date: string) =>
    metric.kind === 'reach' && <td>{amounts.worked(paceOn(keyResult, metric, dates, date))}</td>;
  return (
    <details class="chart-table">
      <summary>{sayPanel(locale, 'asTable')}</summary>
      <table>
        <caption class="aloud">{sayPanel(locale, 'tableOf', { title })}</caption>
        <thead>
          <tr>
            <th scope="col">{sayPanel(locale, 'date')}</th>
            <th scope="col">{sayPanel(locale, 'value')}</th>
            {metric.kind === 'reach' && (
              <th scope="col">{sayPanel(locale, keyResult.phases ? 'phasedPace' : 'pace')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {points.map(([day, value], place) => (
            // Two check-ins may be of one day.
            <tr key={`${day} ${points.length - place}`}>
              <th scope="row">{formatDate(civilDate(day), locale, 'short')}</th>
              <td>{formatValue(value, unit, locale)}</td>
              {paceCell(civilDate(day))}
            </tr>
          ))}
          {forecast && (
            <tr>
              <th scope="row">
                {sayPanel(locale, 'outlook', { date: formatDate(dates.end, locale, 'short') })}
              </th>
              <td>
                {sayPanel(locale, 'rangeOf', {
                  end: amounts.worked(forecast.end),
                  low: amounts.worked(forecast.low),
                  high: amounts.worked(forecast.high),
                })}
              </td>
              {paceCell(dates.end)}
            </tr>
          )}
        </tbody>
      </table>
    </details>
  );
}
