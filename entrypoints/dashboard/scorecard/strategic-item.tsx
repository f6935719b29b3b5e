import type { ComponentChildren } from 'preact';
import { derivedMetric } from '../../../core/model/derive-okr';
import type { PlanStrategicObjective, ScorecardPlan } from '../../../core/model/scorecard';
import { strategicStanding } from '../../../core/model/scorecard-standing';
import { formatNumber, listOf } from '../../../core/words';
import { KpiRing, KpiStatus } from '../../shared/scorecard/kpi-ring';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayScorecard } from '../../shared/words/scorecard';
import { Initiatives } from '../frame/initiatives';
import { AddKpi, KpiLines } from './kpi-lines';
import type { LaneContext } from './lane';
import { OkrList } from './okr-list';
import { partsOfObjective } from './score-parts';
import { derivedTitle, worstKpi } from './use-derive';
import { Why } from './why';

interface StrategicItemProps extends LaneContext {
  objective: PlanStrategicObjective;
}

/** A strategic objective with the score of its KPIs, what it drives, and the OKRs of now that support it. */
export function StrategicItem({ objective, ...context }: StrategicItemProps) {
  const { scorecard, okrs, edits, advice, today, locale, state, actions } = context;
  const { record, initiatives } = objective;
  const standing = strategicStanding(objective, today);
  const supporting = okrs?.supporting(objective) ?? [];
  const about = [
    record.weight !== undefined &&
      sayScorecard(locale, 'weightOf', { weight: formatNumber(record.weight, locale) }),
    drivenTitles(scorecard, record.id, locale),
  ].filter(Boolean);
  return (
    <li class="strategic" data-strategic={record.id}>
      <div class="heading">
        <KpiRing standing={standing} locale={locale} />
        <h3>
          <bdi>{record.title}</bdi>
          {about.length > 0 && <small>{about.join(' · ')}</small>}
        </h3>
        <button
          type="button"
          class="icon"
          data-opens={`edit ${record.id}`}
          aria-label={sayScorecard(locale, 'editObjective', { title: record.title })}
          title={sayScorecard(locale, 'editObjective', { title: record.title })}
          onClick={() => edits.begin({ kind: 'objective', id: record.id })}
        >
          ✎
        </button>
        <KpiStatus standing={standing} locale={locale} />
        <span class="grip" draggable aria-hidden="true" title={sayScorecard(locale, 'drag')}>
          ⠿
        </span>
      </div>
      {record.description && (
        <p class="strategic-about" dir="auto">
          {record.description}
        </p>
      )}
      <KpiLines {...context} title={record.title} kpis={objective.kpis} />
      <OkrList of={objective} list={supporting} state={state} today={today} locale={locale} />
      {okrs && supporting.length === 0 && <Offer {...context} objective={objective} />}
      {advice(record.id)}
      <AddKpi {...context} parent={record.id} title={record.title} />
      <Initiatives
        parent={record}
        list={initiatives}
        adds
        patch={(id, set) => patchOnScorecard('initiative', id, set)}
        actions={actions}
        today={today}
        locale={locale}
      />
      {objective.kpis.length > 0 && (
        <Why
          of={record.title}
          score={standing.score}
          parts={partsOfObjective(objective, today)}
          locale={locale}
        />
      )}
    </li>
  );
}

/** `drives Customers stay and grow, Each customer is worth more`. */
function drivenTitles({ links, perspectives }: ScorecardPlan, id: string, locale: string): ComponentChildren {
  const driven = new Set(links.filter(({ from }) => from === id).map(({ to }) => to));
  const titles = perspectives.flatMap(({ objectives }) =>
    objectives.filter(({ record }) => driven.has(record.id)).map(({ record }) => record.title),
  );
  if (titles.length === 0) return '';
  return sayScorecard(locale, 'isDriven', { titles: listOf(titles, locale) });
}

/** A strategic objective that no OKR supports offers the draft of one. */
function Offer({ objective, plan, today, locale, derive, ...rest }: StrategicItemProps) {
  if (plan.closed) return null;
  const view = { plan, today, locale, ...rest };
  const kpi = worstKpi(objective, view);
  const metric = kpi && derivedMetric(kpi, plan.dates, today);
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const { title } = objective.record;
  return (
    <p class="offer">
      <button
        type="button"
        class="link"
        aria-label={sayScorecard(locale, 'deriveFor', { title, cycle })}
        onClick={() => void derive(objective, kpi)}
      >
        {sayScorecard(locale, 'derive')}
      </button>{' '}
      <span class="quiet">
        {kpi && metric
          ? sayScorecard(locale, 'deriveText', { title: derivedTitle(kpi, metric, today, locale) })
          : sayScorecard(locale, 'deriveBare')}
      </span>
    </p>
  );
}
