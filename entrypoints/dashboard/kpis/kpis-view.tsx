import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import type { ViewProps } from '../../shared/plan/view-props';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayKpis } from '../../shared/words/kpis';
import type { Route } from '../frame/route';
import { Bowler } from './bowler';
import { bowlerPart, kpiAddress } from './kpi-address';
import { KpiList } from './kpi-list';
import { OneKpi } from './one-kpi';
import { useKpiEdits } from './use-kpi-edits';

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
      <div class="foot">
        <footer class="bottom">
          <p class="notice" role="status">
            {actions.notice}
            <span class="aloud">{actions.aloud}</span>
          </p>
        </footer>
      </div>
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
  const kpis = kpisOf(scorecard);
  const chosen = kpis.find(({ record }) => record.id === part);
  if (chosen)
    return <OneKpi key={chosen.record.id} {...view} kpi={chosen} scorecard={scorecard} edits={edits} />;
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
          <KpiList {...view} scorecard={scorecard} edits={edits} />
        )}
      </main>
    </>
  );
}
