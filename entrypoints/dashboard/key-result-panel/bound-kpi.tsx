import { useId, useState } from 'preact/hooks';
import type { Patch } from '../../../core/model';
import { patchIn } from '../../../core/model/actions';
import { unbindPatches } from '../../../core/model/bound';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import { kpisOf, type PlanKpi } from '../../../core/model/scorecard';
import { textOfUnit } from '../../shared/edit/unit-text';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { Actions } from '../../shared/plan/use-actions';
import type { PlanState } from '../../shared/plan/use-plan';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayKpis } from '../../shared/words/kpis';
import { focusSoon } from '../frame/focus-soon';
import { kpiAddress } from '../kpis/kpi-address';

interface BoundKpiProps {
  keyResult: PlanKeyResult;
  plan: Plan;
  state: PlanState;
  actions: Actions;
  locale: string;
}

/** Binds a key result to a KPI, so that one check-in serves both, and unbinds it with what was shown. */
export function BoundKpi({ keyResult, plan, state, actions, locale }: BoundKpiProps) {
  const { record } = keyResult;
  const scorecard = useScorecard(state.store);
  const [chosen, choose] = useState('');
  const [once] = useState(oneAtATime);
  const about = useId();
  if (!scorecard) return null;
  const kpis = kpisOf(scorecard);
  const bound = kpis.find((one) => one.record.id === record.kpi)?.record;
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const bind = async (label: string, patches: Patch[], done: string) => {
    if (!(await once(() => actions.commit(label, patches)))) return;
    actions.say(done);
    // The button that was pressed goes.
    focusSoon('.bound');
  };
  if (bound)
    return (
      <div class="bound" tabIndex={-1}>
        <p>
          <a href={kpiAddress(bound.id)}>{sayKpis(locale, 'boundTo', { title: bound.title })}</a>
        </p>
        <p class="quiet">{sayKpis(locale, 'boundText', { cycle })}</p>
        {!plan.closed && (
          <>
            <button
              type="button"
              aria-describedby={about}
              onClick={() =>
                void bind('unbindKpi', unbindPatches(plan.id, keyResult), sayKpis(locale, 'nowUnbound'))
              }
            >
              {sayKpis(locale, 'unbind')}
            </button>
            <p class="quiet" id={about}>
              {sayKpis(locale, 'unbindText')}
            </p>
          </>
        )}
      </div>
    );
  const offered = kpis.filter((kpi) => canBind(keyResult, kpi));
  if (plan.closed || kpis.length === 0 || record.metric === 'milestones') return null;
  return (
    <div class="bound" tabIndex={-1}>
      {offered.length === 0 ? (
        <p class="quiet">{sayKpis(locale, 'noneToBind')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const kpi = offered.find((one) => one.record.id === chosen)?.record;
            if (!kpi) return;
            const patch = patchIn(plan.id, 'keyResult', record.id, { kpi: kpi.id });
            void bind('bindKpi', [patch], sayKpis(locale, 'nowBound', { title: kpi.title }));
          }}
        >
          <label class="stack">
            <span>{sayKpis(locale, 'bind')}</span>
            <select
              value={chosen}
              aria-describedby={about}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value="">{sayKpis(locale, 'chooseKpi')}</option>
              {offered.map((one) => (
                <option key={one.record.id} value={one.record.id}>
                  {one.record.title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" disabled={!chosen}>
            {sayKpis(locale, 'bindButton')}
          </button>
          <p class="quiet" id={about}>
            {sayKpis(locale, 'bindText', { cycle })}
          </p>
        </form>
      )}
    </div>
  );
}

/** Its readings are typed, and they are of the same kind and unit: a check-in means the same to both. */
function canBind({ record }: PlanKeyResult, { record: kpi }: PlanKpi): boolean {
  if (kpi.formula !== undefined) return false;
  const isYesNo = kpi.metric === 'yesNo';
  return isYesNo === (record.metric === 'yesNo') && textOfUnit(kpi.unit) === textOfUnit(record.unit);
}
