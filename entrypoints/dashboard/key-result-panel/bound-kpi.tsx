import { useId, useRef, useState } from 'preact/hooks';
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
  const box = useRef<HTMLDivElement>(null);
  const about = useId();
  if (!scorecard) return null;
  const kpis = kpisOf(scorecard);
  const bound = kpis.find((one) => one.record.id === record.kpi)?.record;
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const focusSoon = () => requestAnimationFrame(() => box.current?.focus());
  if (bound)
    return (
      <div class="bound" ref={box} tabIndex={-1}>
        <p>
          <a href={kpiAddress(bound.id)}>{sayKpis(locale, 'boundTo', { title: bound.title })}</a>
        </p>
        <p class="quiet">{sayKpis(locale, 'boundText', { cycle })}</p>
        {!plan.closed && (
          <>
            <button
              type="button"
              aria-describedby={about}
              onClick={async () => {
                const patches = unbindPatches(plan.id, keyResult);
                const committed = await once(() => actions.commit('unbindKpi', patches));
                if (committed) actions.say(sayKpis(locale, 'nowUnbound'));
                focusSoon();
              }}
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
    <div class="bound" ref={box} tabIndex={-1}>
      {offered.length === 0 ? (
        <p class="quiet">{sayKpis(locale, 'noneToBind')}</p>
      ) : (
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            const kpi = offered.find((one) => one.record.id === chosen);
            if (!kpi) return;
            const patches = [patchIn(plan.id, 'keyResult', record.id, { kpi: kpi.record.id })];
            const committed = await once(() => actions.commit('bindKpi', patches));
            if (committed) actions.say(sayKpis(locale, 'nowBound', { title: kpi.record.title }));
            focusSoon();
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
