import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  kpisOf,
  type PlanKpi,
  type ScorecardPlan,
  strategicObjectivesOf,
} from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatReading, noValue } from '../../../core/words';
import { useLog } from '../../shared/plan/use-log';
import type { ViewProps } from '../../shared/plan/view-props';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { ViewHeader } from '../../shared/quarter/view-header';
import { KpiRing } from '../../shared/scorecard/kpi-ring';
import { aimsText, scoredBy } from '../../shared/scorecard/kpi-words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { type KpisKey, sayKpis } from '../../shared/words/kpis';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { cycleAddress } from '../frame/route';
import type { NestedStep } from '../frame/use-nested-order';
import { Aims } from './aims';
import { kpiAddress } from './kpi-address';
import { draftOf } from './kpi-draft';
import { KpiEditor } from './kpi-editor';
import { kpiHistory } from './kpi-history';
import { KpiWhy } from './kpi-why';
import { ReadingField } from './reading-field';
import { ReadingList } from './reading-list';
import { Trend } from './trend';
import { TrendTable } from './trend-table';
import type { KpiEdits } from './use-kpi-edits';
import { useReadings } from './use-readings';

interface OneKpiProps extends ViewProps {
  kpi: PlanKpi;
  scorecard: ScorecardPlan;
  edits: KpiEdits;
  /** What the coach says of it. */
  advice: ComponentChildren;
  onStep: NestedStep;
}

/** Everything about one KPI: its course, its readings, what it is held against and since when, and its history. */
export function OneKpi({ kpi, scorecard, edits, advice, onStep, ...view }: OneKpiProps) {
  const { plan, state, today, locale, actions } = view;
  const { record } = kpi;
  const [date, setDate] = useState<string>();
  const readings = useReadings(view);
  const log = useLog(state, [record.id, ...kpi.aims.map((one) => one.id)]);
  const titleOf = (id: string) => placeTitle(scorecard, id, locale);
  const lines = kpiHistory(kpi, log, titleOf, locale);
  const { current } = measuredKpi(kpi, today);
  const shared = { kpi, today, locale, actions };
  const toAll = () => {
    location.hash = kpiAddress();
  };
  if (edits.edited && 'id' in edits.edited && edits.edited.id === record.id)
    return (
      <>
        <ViewHeader title={record.title} locale={locale} onBack={toAll} />
        <main class="quarter kpis one-kpi">
          <section class="objective">
            <KpiEditor
              kpi={kpi}
              scorecard={scorecard}
              today={today}
              locale={locale}
              draft={draftOf(kpi, today, locale)}
              onSave={(written, from, begun) => void edits.edit(kpi, written, from, begun)}
              onCancel={edits.end}
              onTyped={edits.noteTyping}
              onRemove={() => void edits.remove(kpi).then((isRemoved) => isRemoved && toAll())}
              onStep={onStep}
            />
          </section>
        </main>
      </>
    );
  const about = [
    titleOf(record.parent),
    record.sort && sayKpis(locale, record.sort === 'lead' ? 'isLead' : 'isLag'),
    record.frequency && sayKpis(locale, record.frequency),
    record.owner,
    record.source,
  ].filter(Boolean);
  return (
    <>
      <ViewHeader title={record.title} locale={locale} takesFocus onBack={toAll} />
      <main class="quarter kpis one-kpi">
        <section class="objective kpi-now" aria-label={record.title}>
          <div class="kpi-standing">
            <KpiRing standing={kpiStandingOn(kpi, today)} locale={locale} />
            <div>
              <p class="kpi-value">
                <b>{current === undefined ? noValue : formatReading(current, record, locale)}</b>{' '}
                <span>{scoredBy(kpi, today, locale, aimsText)}</span>
              </p>
              <p class="quiet">
                <bdi>{about.join(' · ')}</bdi>
              </p>
            </div>
            <div class="doings">
              <button type="button" onClick={() => void actions.undo()}>
                {sayKpis(locale, 'undo')}
              </button>
              <button
                type="button"
                data-opens={record.id}
                aria-label={sayKpis(locale, 'edit', { title: record.title })}
                onClick={() => edits.begin({ id: record.id })}
              >
                ✎
              </button>
            </div>
          </div>
          <Trend {...shared} standing={kpiStandingOn(kpi, today)} />
          {kpi.readings.length > 0 && <TrendTable {...shared} />}
          {record.formula !== undefined && <p class="quiet">{workedWords(kpi, scorecard, locale)}</p>}
          <KpiWhy {...shared} />
          {advice}
        </section>
        <section class="objective" aria-labelledby="kpi-readings">
          <h2 id="kpi-readings">{sayKpis(locale, 'readings')}</h2>
          {record.formula === undefined && (
            <div class="new-reading">
              <ReadingField
                kpi={kpi}
                today={today}
                date={date ?? today}
                locale={locale}
                readings={readings}
                onSaved={() => setDate((now) => (now === date ? undefined : now))}
              >
                <label class="reading-date">
                  <span class="aloud">{sayKpis(locale, 'onDate')}</span>
                  <input
                    type="date"
                    value={date ?? today}
                    max={today}
                    onInput={(event) => setDate(event.currentTarget.value)}
                  />
                </label>
              </ReadingField>
            </div>
          )}
          <ReadingList {...shared} />
        </section>
        {record.metric !== 'yesNo' && (
          <section class="objective" aria-labelledby="kpi-goals">
            <h2 id="kpi-goals">{sayKpis(locale, 'goals')}</h2>
            <Aims {...shared} />
          </section>
        )}
        <section class="objective" aria-labelledby="kpi-bound">
          <h2 id="kpi-bound">{sayKpis(locale, 'bound')}</h2>
          <Bound kpi={kpi} plan={plan} locale={locale} />
        </section>
        {lines.length > 0 && (
          <section class="objective panel-history" aria-labelledby="kpi-history">
            <h2 id="kpi-history">{sayKpis(locale, 'history')}</h2>
            <ul>
              {lines.map((line, at) => (
                <li key={`${lines.length - at} ${line}`}>{line}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}

/** The key results of the current cycle whose check-ins are this KPI's readings. */
function Bound({ kpi, plan, locale }: Pick<OneKpiProps, 'kpi' | 'plan' | 'locale'>) {
  const bound = keyResultsOf(plan).filter(({ record }) => record.kpi === kpi.record.id);
  if (bound.length === 0)
    return (
      <p class="quiet">{sayKpis(locale, 'noBound', { cycle: plan.title ?? cycleTitle(plan.id, locale) })}</p>
    );
  return (
    <ul>
      {bound.map(({ record }) => (
        <li key={record.id}>
          <a href={cycleAddress(plan.id, record.id)}>
            <bdi>{record.title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** `worked out: won / offers`, and which KPI each name stands for. */
function workedWords({ record }: PlanKpi, scorecard: ScorecardPlan, locale: string): string {
  const kpis = kpisOf(scorecard);
  const terms = Object.entries(record.terms ?? {}).map(
    ([name, id]) => `${name}: ${kpis.find((one) => one.record.id === id)?.record.title ?? noValue}`,
  );
  return [sayKpis(locale, 'worked' as KpisKey, { formula: record.formula ?? '' }), ...terms].join(' · ');
}

/** What a KPI measures, by the id of it. */
export function placeTitle(scorecard: ScorecardPlan, id: string, locale: string): string {
  const perspective = scorecard.perspectives.find((one) => one.record.id === id);
  if (perspective) return perspectiveTitle(perspective.record, locale);
  return (
    strategicObjectivesOf(scorecard).find((one) => one.record.id === id)?.record.title ??
    sayKpis(locale, 'unfiled')
  );
}
