import type {
  PlanKpi,
  PlanPerspective,
  PlanStrategicObjective,
  ScorecardPlan,
} from '../../../core/model/scorecard';
import { perspectiveStanding } from '../../../core/model/scorecard-standing';
import { formatNumber } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { KpiRing, KpiStatus } from '../../shared/scorecard/kpi-ring';
import { perspectiveQuestion, perspectiveTitle } from '../../shared/words/perspectives';
import { sayScorecard } from '../../shared/words/scorecard';
import type { NestedStep } from '../frame/use-nested-order';
import type { KpiEdits } from '../kpis/use-kpi-edits';
import { AddKpi, KpiLines } from './kpi-lines';
import { LaneEditor } from './lane-editor';
import { StrategicEditor } from './objective-editor';
import { partsOfLane } from './score-parts';
import { StrategicItem } from './strategic-item';
import type { Okrs } from './use-okrs';
import type { AdviceOn } from './use-scorecard-advice';
import type { StrategyEdits } from './use-strategy-edits';
import { Why } from './why';

/** What every part of a lane is drawn by. */
export interface LaneContext extends ViewProps {
  scorecard: ScorecardPlan;
  okrs: Okrs | undefined;
  edits: StrategyEdits;
  kpiEdits: KpiEdits;
  advice: AdviceOn;
  derive(objective: PlanStrategicObjective | undefined, kpi: PlanKpi | undefined): Promise<void>;
  step: NestedStep;
}

/** One perspective: its question, where it stands, and all that stands in it; tinted by its place, as on the map. */
export function Lane({ lane, place, ...context }: LaneContext & { lane: PlanPerspective; place: number }) {
  const { scorecard, edits, advice, today, locale } = context;
  const { record, objectives, kpis } = lane;
  const { edited } = edits;
  const title = perspectiveTitle(record, locale);
  const heading = `lane-${record.id}`;
  const tint = `tint-${place % 4}`;
  if (edited?.kind === 'lane' && edited.id === record.id)
    return (
      <section class={`objective scorecard-lane ${tint}`} aria-label={title}>
        <LaneEditor
          lane={lane}
          scorecard={scorecard}
          locale={locale}
          onSave={(edit) => edits.saveLane(record.id, edit)}
          onCancel={edits.end}
          onRemove={() => edits.removeLane(lane)}
          onStep={context.step}
        />
      </section>
    );
  const isEmpty = objectives.length + kpis.length === 0;
  return (
    <section class={`objective scorecard-lane ${tint}`} aria-labelledby={heading} data-lane={record.id}>
      <LaneHeading lane={lane} id={heading} title={title} edits={edits} today={today} locale={locale} />
      {advice(record.id)}
      {objectives.length > 0 && (
        <ul class="strategic-list">
          {objectives.map((one) => (
            <ObjectiveOrEditor key={one.record.id} objective={one} {...context} />
          ))}
        </ul>
      )}
      {(kpis.length > 0 || isParent(context.kpiEdits, record.id)) && (
        <div class="lane-own-kpis">
          <KpiLines {...context} title={title} kpis={kpis} />
          <AddKpi {...context} parent={record.id} title={title} />
        </div>
      )}
      {edited?.kind === 'newObjective' && edited.lane === record.id ? (
        <StrategicEditor
          lane={record.id}
          scorecard={scorecard}
          locale={locale}
          onSave={(edit) => edits.saveObjective(undefined, edit)}
          onCancel={edits.end}
        />
      ) : (
        <button
          type="button"
          class="add"
          data-opens={`new ${record.id}`}
          aria-label={sayScorecard(locale, 'addObjectiveTo', { title })}
          onClick={() => edits.begin({ kind: 'newObjective', lane: record.id })}
        >
          + {sayScorecard(locale, 'addObjective')}
        </button>
      )}
      {!isEmpty && (
        <Why
          of={title}
          score={perspectiveStanding(lane, today).score}
          parts={partsOfLane(lane, today)}
          locale={locale}
        />
      )}
    </section>
  );
}

/** A strategic objective, or its editor in its place. */
export function ObjectiveOrEditor({
  objective,
  ...context
}: LaneContext & { objective: PlanStrategicObjective }) {
  const { scorecard, edits, locale } = context;
  const { id, perspective } = objective.record;
  if (edits.edited?.kind !== 'objective' || edits.edited.id !== id)
    return <StrategicItem objective={objective} {...context} />;
  return (
    <li class="strategic">
      <StrategicEditor
        objective={objective}
        lane={perspective}
        scorecard={scorecard}
        locale={locale}
        onSave={(edit) => edits.saveObjective(id, edit)}
        onCancel={edits.end}
        onRemove={() => edits.removeObjective(objective)}
      />
    </li>
  );
}

interface LaneHeadingProps extends Pick<LaneContext, 'edits' | 'today' | 'locale'> {
  lane: PlanPerspective;
  id: string;
  title: string;
}

function LaneHeading({ lane, id, title, edits, today, locale }: LaneHeadingProps) {
  const { record } = lane;
  const standing = perspectiveStanding(lane, today);
  const edit = sayScorecard(locale, 'editPerspective', { title });
  return (
    <div class="heading lane-heading">
      <KpiRing standing={standing} locale={locale} />
      <div class="lane-title">
        <h2 id={id}>
          <bdi>{title}</bdi>
        </h2>
        <p>
          <bdi>{perspectiveQuestion(record, locale)}</bdi>
        </p>
        <small>{balance(lane, locale)}</small>
      </div>
      <button
        type="button"
        class="icon"
        data-opens={`edit ${record.id}`}
        aria-label={edit}
        title={edit}
        onClick={() => edits.begin({ kind: 'lane', id: record.id })}
      >
        ✎
      </button>
      <KpiStatus standing={standing} locale={locale} />
      <span class="grip" draggable aria-hidden="true" title={sayScorecard(locale, 'drag')}>
        ⠿
      </span>
    </div>
  );
}

/** Balance at a glance: `2 strategic objectives · 2 KPIs · all lag · weight 2`. */
function balance({ record, objectives, kpis }: PlanPerspective, locale: string): string {
  const all = [...kpis, ...objectives.flatMap((one) => one.kpis)];
  const isAllLag = all.length > 0 && all.every((kpi) => kpi.record.sort === 'lag');
  const parts = [
    objectives.length > 0 && sayScorecard(locale, 'objectives', { count: objectives.length }),
    all.length > 0 && sayScorecard(locale, 'kpis', { count: all.length }),
    isAllLag && sayScorecard(locale, 'allLag'),
    record.weight !== undefined &&
      sayScorecard(locale, 'weightOf', { weight: formatNumber(record.weight, locale) }),
  ].filter(Boolean);
  return objectives.length + all.length === 0
    ? [sayScorecard(locale, 'noneIn'), ...parts].join(' · ')
    : parts.join(' · ');
}

const isParent = ({ edited }: KpiEdits, id: string): boolean =>
  edited !== undefined && 'parent' in edited && edited.parent === id;
