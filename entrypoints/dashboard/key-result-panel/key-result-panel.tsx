import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import { forecast as forecastOf, scenarioEnd } from '../../../core/scoring';
import type { Actions } from '../../shared/plan/use-actions';
import { useLog } from '../../shared/plan/use-log';
import type { PlanState } from '../../shared/plan/use-plan';
import { keyResultFacts } from '../../shared/quarter/row-facts';
import { sayPanel } from '../../shared/words/panel';
import { sayPhases } from '../../shared/words/phases';
import { amountsOf } from './amounts';
import { BoundKpi } from './bound-kpi';
import { Chart } from './chart';
import { ChartTable } from './chart-table';
import { CheckInList } from './check-in-list';
import { historyLines } from './history-lines';
import { Outlook } from './outlook';
import { Phases } from './phases';
import { useNarrow } from './use-narrow';
import { Why } from './why';

interface KeyResultPanelProps {
  keyResult: PlanKeyResult;
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  /** The initiatives of this key result, as the list has them too. */
  initiatives: ComponentChildren;
  onCheckIn(): void;
  onClose(): void;
}

/** Everything about one key result: its course, where that leads, why it stands so, and what was said of it. */
export function KeyResultPanel(props: KeyResultPanelProps) {
  const { keyResult, plan, state, today, locale, actions, onCheckIn, onClose } = props;
  const { record, checkIns, phaseIds = [] } = keyResult;
  const isAlone = useNarrow();
  const heading = useRef<HTMLHeadingElement>(null);
  const [perWeek, setPerWeek] = useState<number>();
  const log = useLog(state, [record.id, ...checkIns.map((one) => one.id), ...phaseIds]);
  useLayoutEffect(() => heading.current?.focus(), []);
  const rules = ownRules(state.settings);
  const { measured, standing, points } = keyResultFacts(keyResult, plan, today, rules);
  const { metric, current } = measured;
  const amounts = amountsOf(keyResult, locale);
  const forecast = forecastOf(checkIns, metric, plan.dates, today);
  const dates = new Set(checkIns.map((one) => one.date));
  const hasCourse = metric.kind === 'reach' || metric.kind === 'maintain';
  const scenario =
    perWeek === undefined || current === undefined
      ? undefined
      : { from: current, end: scenarioEnd(current, perWeek, plan.dates, today) };
  const lines = historyLines(record, phaseIds, log, locale);
  const shared = { metric, dates: plan.dates, today, locale, amounts, forecast };
  return (
    <section
      class="panel"
      role={isAlone ? 'main' : 'complementary'}
      aria-labelledby="panel-title"
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="panel-top">
        <p class="quiet">{sayPanel(locale, 'keyResult')}</p>
        <button
          type="button"
          class="icon"
          aria-label={sayPanel(locale, 'close')}
          title={sayPanel(locale, 'close')}
          onClick={onClose}
        >
          ✕
        </button>
      </div>
      <h2 id="panel-title" aria-level={isAlone ? 1 : 2} ref={heading} tabIndex={-1}>
        <bdi>{record.title}</bdi>
      </h2>
      {hasCourse && points.length > 0 && (
        <>
          <Chart
            {...shared}
            metric={metric}
            keyResult={keyResult}
            points={points}
            standing={standing}
            scenario={scenario}
          />
          <ChartTable {...shared} keyResult={keyResult} points={points} />
        </>
      )}
      <Outlook
        {...shared}
        unit={record.unit}
        current={current}
        dateCount={hasCourse ? dates.size : 0}
        perWeek={perWeek}
        onPerWeek={setPerWeek}
      />
      <Why
        measured={measured}
        standing={standing}
        unit={record.unit}
        amounts={amounts}
        dates={plan.dates}
        rules={rules}
        today={today}
        locale={locale}
      />
      {metric.kind === 'reach' && (!plan.closed || keyResult.phases) && (
        <section class="panel-part" aria-labelledby="panel-phases">
          <h3 aria-level={isAlone ? 2 : 3} id="panel-phases">
            {sayPhases(locale, 'title')}
          </h3>
          <Phases keyResult={keyResult} plan={plan} actions={actions} locale={locale} />
        </section>
      )}
      {metric.kind !== 'milestones' && (
        <>
          <div class="panel-heading">
            <h3 aria-level={isAlone ? 2 : 3}>{sayPanel(locale, 'checkIns')}</h3>
            {!plan.closed && (
              <button type="button" class="primary" onClick={onCheckIn}>
                {sayPanel(locale, 'checkIn')}
              </button>
            )}
          </div>
          <CheckInList
            keyResult={keyResult}
            plan={plan}
            log={log}
            today={today}
            locale={locale}
            actions={actions}
          />
        </>
      )}
      <BoundKpi keyResult={keyResult} plan={plan} state={state} actions={actions} locale={locale} />
      <section class="panel-part" aria-labelledby="panel-initiatives">
        <h3 aria-level={isAlone ? 2 : 3} id="panel-initiatives">
          {sayPanel(locale, 'initiatives')}
        </h3>
        {props.initiatives}
      </section>
      {lines.length > 0 && (
        <section class="panel-part panel-history" aria-labelledby="panel-history">
          <h3 aria-level={isAlone ? 2 : 3} id="panel-history">
            {sayPanel(locale, 'history')}
          </h3>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
