import type { PlacedObjective } from '../../../core/model/alignment';
import { type OwnRules, ownRules } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { PlanStrategicObjective } from '../../../core/model/scorecard';
import { keyResultScore } from '../../../core/model/scores';
import { formatScore } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { Ring, StatusShape } from '../../shared/quarter/marks';
import { keyResultFacts } from '../../shared/quarter/row-facts';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayScorecard } from '../../shared/words/scorecard';
import { standingOf } from '../alignment/standing-of';
import { cycleAddress } from '../frame/route';

interface OkrListProps extends Pick<ViewProps, 'state' | 'today' | 'locale'> {
  of: PlanStrategicObjective;
  list: readonly PlacedObjective[];
}

/** The OKRs that support a strategic objective, each with its own progress, and the key results bound to its KPIs. */
export function OkrList({ of, list, state, today, locale }: OkrListProps) {
  const rules = ownRules(state.settings);
  const measures = new Set(of.kpis.map(({ record }) => record.id));
  if (list.length === 0) return null;
  return (
    <div class="lane-okrs">
      <h4 title={sayScorecard(locale, 'ownProgress')}>{sayScorecard(locale, 'supportedBy')}</h4>
      <ul aria-label={sayScorecard(locale, 'okrsOf', { title: of.record.title })}>
        {list.map((placed) => {
          const { plan, objective } = placed;
          const standing = standingOf(placed, today, rules);
          const bound = objective.keyResults.filter(({ record }) => measures.has(record.kpi ?? ''));
          return (
            <li key={objective.record.id} class="tree-objective">
              <Ring standing={standing} locale={locale} />
              <span class="tree-title">
                <a href={cycleAddress(plan.id)}>
                  <bdi>{objective.record.title}</bdi>
                </a>
                <small>
                  <bdi>{plan.title ?? cycleTitle(plan.id, locale)}</bdi>
                  {bound.map((one) => (
                    <span key={one.record.id}>
                      {' · '}
                      <a href={cycleAddress(plan.id, one.record.id)}>
                        <bdi>{one.record.title}</bdi>
                      </a>
                      , {formatScore(comeTo(one, plan, today, rules), locale)}
                    </span>
                  ))}
                </small>
              </span>
              <StatusShape standing={standing} locale={locale} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How far a key result has come; in a closed cycle its score, as that of its objective. */
const comeTo = (keyResult: PlanKeyResult, plan: Plan, today: string, rules: OwnRules): number | undefined =>
  plan.closed
    ? keyResultScore(keyResult, plan, today).score
    : keyResultFacts(keyResult, plan, today, rules).standing.progress;
