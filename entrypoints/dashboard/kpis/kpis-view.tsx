import { useLayoutEffect, useRef } from 'preact/hooks';
import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import type { ViewProps } from '../../shared/plan/view-props';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayKpis } from '../../shared/words/kpis';
import type { Route } from '../frame/route';
import { StatusFoot } from '../frame/status-foot';
import { measuredBy, useDerive } from '../scorecard/use-derive';
import { useOkrs } from '../scorecard/use-okrs';
import { useScorecardAdvice } from '../scorecard/use-scorecard-advice';
import { Bowler } from './bowler';
import { bowlerPart, kpiAddress } from './kpi-address';
import { KpiList } from './kpi-list';
import { OneKpi, placeTitle } from './one-kpi';
import { useKpiEdits } from './use-kpi-edits';
import { useKpiOrder } from './use-kpi-order';

interface KpisViewProps extends ViewProps {
  route: Route;
}

/** All KPIs, one of them, or all by month. */
export function KpisView({ route, ...view }: KpisViewProps) {
  const scorecard = useScorecard(view.state.store);
  const { locale, actions } = view;
  return (
    <div class="page kpis-page" data-truth={scorecard !== undefined}>
      {scorecard ? (
        <Shown {...view} scorecard={scorecard} part={route.rest} />
      ) : (
        <main class="quarter kpis">
          <h1>{sayKpis(locale, 'title')}</h1>
          <p class="quiet">{sayKpis(locale, 'loading')}</p>
        </main>
      )}
      <StatusFoot actions={actions} />
    </div>
  );
}

interface ShownProps extends ViewProps {
  scorecard: ScorecardPlan;
  part: string | undefined;
}

function Shown({ scorecard, part, ...view }: ShownProps) {
  const { locale, actions } = view;
  const edits = useKpiEdits(scorecard, view);
  const step = useKpiOrder(scorecard, (id) => placeTitle(scorecard, id, locale), actions, locale);
  const okrs = useOkrs(scorecard, view);
  const derive = useDerive(view);
  const kpis = kpisOf(scorecard);
  const advice = useScorecardAdvice({
    ...view,
    scorecard,
    bound: okrs?.bound,
    onRemedy(remedy, about) {
      if (remedy === 'deriveKeyResult')
        void derive(
          measuredBy(scorecard, about),
          kpis.find(({ record }) => record.id === about),
        );
    },
  });
  // Whoever comes back is at what they came from.
  const last = useRef(part);
  useLayoutEffect(() => {
    if (last.current && !part) linkTo(last.current)?.focus();
    last.current = part;
  }, [part]);
  const chosen = kpis.find(({ record }) => record.id === part);
  if (chosen)
    return (
      <OneKpi
        key={chosen.record.id}
        {...view}
        kpi={chosen}
        scorecard={scorecard}
        edits={edits}
        advice={advice(chosen.record.id)}
        onStep={step}
      />
    );
  const isBowler = part === bowlerPart;
  const first = scorecard.perspectives[0]?.record.id;
  return (
    <>
      <header class="top page-top">
        <div>
          <h1>{sayKpis(locale, isBowler ? 'bowlerTitle' : 'title')}</h1>
          {!isBowler && <p>{sayKpis(locale, 'intro')}</p>}
        </div>
        <div class="doings">
          {kpis.length > 0 && (
            <a class="button" href={kpiAddress(isBowler ? undefined : bowlerPart)}>
              {sayKpis(locale, isBowler ? 'list' : 'bowler')}
            </a>
          )}
          <button type="button" onClick={() => void actions.undo()}>
            {sayKpis(locale, 'undo')}
          </button>
          <button type="button" onClick={() => void actions.redo()}>
            {sayKpis(locale, 'redo')}
          </button>
          {!isBowler && kpis.length > 0 && first !== undefined && (
            <button
              type="button"
              class="primary"
              data-opens="new"
              onClick={() => edits.begin({ parent: kpis.at(-1)?.record.parent ?? first })}
            >
              {sayKpis(locale, 'add')}
            </button>
          )}
        </div>
      </header>
      <main class="quarter kpis">
        {part !== undefined && !isBowler ? (
          <section class="objective">
            <p>{sayKpis(locale, 'notFound')}</p>
            <a href={kpiAddress()}>{sayKpis(locale, 'toAll')}</a>
          </section>
        ) : isBowler ? (
          <Bowler {...view} scorecard={scorecard} />
        ) : (
          <>
            {advice(scorecard.id)}
            <KpiList {...view} scorecard={scorecard} edits={edits} advice={advice} onStep={step} />
          </>
        )}
      </main>
    </>
  );
}

const linkTo = (part: string) =>
  document.querySelector<HTMLElement>(
    `main a[href="${kpiAddress(part)}"], header a[href="${kpiAddress(part)}"]`,
  );
