import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import {
  type CycleDates,
  type Forecast,
  type Metric,
  progressOf,
  requiredRate,
  scenarioEnd,
} from '../../../core/scoring';
import { formatDate, formatValue, type Unit } from '../../../core/words';
import { sayPanel } from '../../shared/words/panel';
import type { Amounts } from './amounts';

interface OutlookProps {
  metric: Metric;
  unit: Unit | undefined;
  current: number | undefined;
  dates: CycleDates;
  today: string;
  locale: string;
  amounts: Amounts;
  forecast: Forecast | undefined;
  /** On how many dates of the cycle there is a check-in. */
  dateCount: number;
  perWeek: number | undefined;
  onPerWeek(perWeek: number): void;
}

/** Where it ends at this pace, what is needed a week, and what another pace would come to. */
export function Outlook(props: OutlookProps) {
  const { metric, unit, current, dates, today, locale, amounts, forecast, dateCount } = props;
  const isOver = today > dates.end;
  const required = requiredRate(metric, current, dates, today);
  const date = formatDate(dates.end, locale, 'short');
  if (metric.kind === 'milestones' || metric.kind === 'yesNo') {
    const key = metric.kind === 'milestones' ? 'noForecastMilestones' : 'noForecastYesNo';
    return isOver ? null : (
      <div class="outlook">
        <p class="quiet">{sayPanel(locale, key)}</p>
      </div>
    );
  }
  return (
    <div class="outlook">
      {forecast ? (
        <p>
          <ForecastSentence forecast={forecast} metric={metric} locale={locale} amounts={amounts} />
        </p>
      ) : (
        !isOver &&
        dateCount > 0 &&
        dateCount < 5 && <p class="quiet">{sayPanel(locale, 'tooFew', { count: dateCount })}</p>
      )}
      {required !== undefined && metric.kind === 'reach' && (
        <p>
          {sayPanel(locale, 'required', {
            target: formatValue(metric.target, unit, locale),
            date,
            rate: amounts.rate(required),
          })}
        </p>
      )}
      {required !== undefined && <Scenario {...props} required={required} />}
    </div>
  );
}

interface SentenceProps {
  forecast: Forecast;
  metric: Metric;
  locale: string;
  amounts: Amounts;
}

function ForecastSentence({ forecast, metric, locale, amounts }: SentenceProps) {
  const end = amounts.worked(forecast.end);
  const key = metric.kind === 'maintain' ? 'endsWithin' : 'ends';
  const sentence = sayPanel(locale, key, { end, count: Math.round(forecast.met * 10) });
  const low = amounts.worked(forecast.low);
  const high = amounts.worked(forecast.high);
  return (
    <>
      {emphasised(sentence, end)}
      {low !== high && <span class="quiet"> {sayPanel(locale, 'range', { low, high })}</span>}
    </>
  );
}

function emphasised(sentence: string, part: string): ComponentChildren {
  const at = sentence.indexOf(part);
  return (
    <>
      {sentence.slice(0, at)}
      <b>{part}</b>
      {sentence.slice(at + part.length)}
    </>
  );
}

/** So many steps has the slider, about. */
const steps = 40;

function Scenario(props: OutlookProps & { required: number }) {
  const { metric, current = 0, dates, today, locale, amounts, required, onPerWeek } = props;
  const id = useId();
  const step = Math.max(
    10 ** Math.floor(Math.log10(Math.abs(required) / (steps / 4))),
    10 ** -amounts.rateDecimals,
  );
  const most = Math.ceil((2.5 * Math.abs(required)) / step) * step;
  const towards = Math.sign(required);
  const perWeek = props.perWeek ?? required;
  const end = scenarioEnd(current, perWeek, dates, today);
  const meets = (progressOf(metric, end) ?? 0) >= 1 - 1e-9;
  const said = sayPanel(locale, meets ? 'scenarioMeets' : 'scenarioText', {
    rate: amounts.rate(perWeek),
    end: amounts.worked(end),
    date: formatDate(dates.end, locale, 'short'),
  });
  return (
    <div class="scenario">
      <label for={id}>{sayPanel(locale, 'scenario')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={Math.abs(perWeek)}
        aria-valuetext={said}
        onInput={(event) => onPerWeek(towards * Number(event.currentTarget.value))}
      />
      <output for={id} aria-hidden="true">
        {said}
      </output>
    </div>
  );
}
