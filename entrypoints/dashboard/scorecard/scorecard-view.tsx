import { kpisOf, mostPerspectives, type ScorecardPlan } from '../../../core/model/scorecard';
import { scorecardStanding } from '../../../core/model/scorecard-standing';
import type { ViewProps } from '../../shared/plan/view-props';
import { KpiRing, KpiStatus } from '../../shared/scorecard/kpi-ring';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayScorecard } from '../../shared/words/scorecard';
import { focusSoon } from '../frame/focus-soon';
import { StatusFoot } from '../frame/status-foot';
import { useKpiEdits } from '../kpis/use-kpi-edits';
import { Identity } from './identity';
import { Lane, type LaneContext, ObjectiveOrEditor } from './lane';
import { LaneEditor } from './lane-editor';
import { Reviews } from './reviews';
import { partsOfScorecard } from './score-parts';
import { measuredBy, useDerive } from './use-derive';
import { useOkrs } from './use-okrs';
import { useScorecardAdvice } from './use-scorecard-advice';
import { useStrategyEdits } from './use-strategy-edits';
import { useStrategyOrder } from './use-strategy-order';
import { Why } from './why';

/** The scorecard: perspectives with their strategic objectives and KPIs, this quarter's OKRs, and its reviews. */
export function ScorecardView(view: ViewProps) {
  const scorecard = useScorecard(view.state.store);
  const { locale, actions } = view;
  return (
    <div class="page scorecard-page" data-truth={scorecard !== undefined}>
      {scorecard ? (
        <Shown {...view} scorecard={scorecard} />
      ) : (
        <main class="quarter scorecard">
          <h1>{sayScorecard(locale, 'title')}</h1>
          <p class="quiet">{sayScorecard(locale, 'loading')}</p>
        </main>
      )}
      <StatusFoot actions={actions} />
    </div>
  );
}

function Shown({ scorecard, ...view }: ViewProps & { scorecard: ScorecardPlan }) {
  const { actions, locale } = view;
  const { perspectives, unfiled } = scorecard;
  const step = useStrategyOrder(scorecard, actions, locale);
  const edits = useStrategyEdits(scorecard, view);
  const kpiEdits = useKpiEdits(scorecard, view);
  const okrs = useOkrs(scorecard, view);
  const derive = useDerive(view);
  const lanes = [...perspectives, { objectives: unfiled.objectives, kpis: unfiled.kpis }];
  const advice = useScorecardAdvice({
    ...view,
    scorecard,
    bound: okrs?.bound,
    onRemedy(remedy, about) {
      if (remedy === 'addStrategicObjective') edits.begin({ kind: 'newObjective', lane: about });
      else if (remedy === 'addKpi')
        kpiEdits.begin({
          parent: about === scorecard.id ? (perspectives.at(-1)?.record.id ?? about) : about,
        });
      else if (remedy === 'linkStrategic') {
        edits.begin({ kind: 'objective', id: about });
        focusSoon('[data-drives] input');
      } else if (remedy === 'deriveKeyResult') {
        void derive(
          measuredBy(scorecard, about),
          kpisOf(scorecard).find(({ record }) => record.id === about),
        );
      }
    },
  });
  const context: LaneContext = { ...view, scorecard, okrs, edits, kpiEdits, advice, derive, step };
  const isEmpty = lanes.every(({ objectives, kpis }) => objectives.length + kpis.length === 0);
  return (
    <>
      <Heading {...context} />
      <main class="quarter scorecard">
        <Identity scorecard={scorecard} edits={edits} locale={locale} />
        {isEmpty && !edits.edited && !kpiEdits.edited && <Empty {...context} />}
        {advice(scorecard.id)}
        {perspectives.map((lane, place) => (
          <Lane key={lane.record.id} lane={lane} place={place} {...context} />
        ))}
        <Unfiled {...context} />
        <NewLane {...context} />
        {!isEmpty && <Reviews {...view} scorecard={scorecard} />}
      </main>
    </>
  );
}

function Heading({ scorecard, actions, today, locale }: LaneContext) {
  const standing = scorecardStanding(scorecard, today);
  const { title } = scorecard.record;
  return (
    <header class="top page-top scorecard-top">
      <div class="scorecard-name">
        {standing.score !== undefined && <KpiRing standing={standing} locale={locale} />}
        <div>
          <h1>
            <bdi>{title ?? sayScorecard(locale, 'title')}</bdi>
          </h1>
          {standing.score === undefined ? (
            <p>{sayScorecard(locale, 'intro')}</p>
          ) : (
            <>
              <p>
                {sayScorecard(locale, 'overall')}: <KpiStatus standing={standing} locale={locale} />
              </p>
              <Why
                of={sayScorecard(locale, 'overall')}
                score={standing.score}
                parts={partsOfScorecard(scorecard, today, locale)}
                locale={locale}
              />
            </>
          )}
        </div>
      </div>
      <div class="doings">
        <button type="button" onClick={() => void actions.undo()}>
          {sayScorecard(locale, 'undo')}
        </button>
        <button type="button" onClick={() => void actions.redo()}>
          {sayScorecard(locale, 'redo')}
        </button>
      </div>
    </header>
  );
}

function Empty({ scorecard, edits, locale }: LaneContext) {
  const first = scorecard.perspectives[0]?.record.id;
  return (
    <section class="objective scorecard-empty">
      <h2>{sayScorecard(locale, 'emptyTitle')}</h2>
      <p>{sayScorecard(locale, 'emptyText')}</p>
      <div class="doings">
        {first !== undefined && (
          <button
            type="button"
            class="primary"
            data-opens="first"
            onClick={() => edits.begin({ kind: 'newObjective', lane: first })}
          >
            {sayScorecard(locale, 'emptyWrite')}
          </button>
        )}
        <a class="button" href="#/choose">
          {sayScorecard(locale, 'emptyChoose')}
        </a>
      </div>
    </section>
  );
}

/** Strategic objectives whose perspective is not known here. */
function Unfiled(context: LaneContext) {
  const { scorecard, locale } = context;
  const { objectives } = scorecard.unfiled;
  if (objectives.length === 0) return null;
  return (
    <section class="objective scorecard-lane" aria-label={sayScorecard(locale, 'unfiled')}>
      <h2>{sayScorecard(locale, 'unfiled')}</h2>
      <p class="quiet">{sayScorecard(locale, 'unfiledText')}</p>
      <ul class="strategic-list">
        {objectives.map((one) => (
          <ObjectiveOrEditor key={one.record.id} objective={one} {...context} />
        ))}
      </ul>
    </section>
  );
}

function NewLane({ scorecard, edits, locale }: LaneContext) {
  if (edits.edited?.kind === 'newLane')
    return (
      <section class="objective scorecard-lane">
        <LaneEditor
          scorecard={scorecard}
          locale={locale}
          onSave={(edit) => edits.saveLane(undefined, edit)}
          onCancel={edits.end}
        />
      </section>
    );
  if (scorecard.perspectives.length >= mostPerspectives)
    return <p class="quiet">{sayScorecard(locale, 'mostPerspectives')}</p>;
  return (
    <button type="button" class="add" data-opens="new lane" onClick={() => edits.begin({ kind: 'newLane' })}>
      + {sayScorecard(locale, 'addPerspective')}
    </button>
  );
}
