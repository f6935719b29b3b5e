import { useMemo, useState } from 'preact/hooks';
import { type OwnRules, ownRules, type Plan, reflectionOf } from '../../../core/model';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayTakeOut } from '../../shared/words/take-out';
import { Outcome } from './outcome';
import { useCycles, type WholeCycle } from './use-cycles';
import { waysIn } from './ways';

/** A plan in a form that others read: choose cycle and form, see it, copy or save it. */
export function TakeOut({ plan, state, today, locale, onBack }: ViewProps) {
  const cycles = useCycles(state.store, plan);
  return (
    <div class="page">
      <ViewHeader title={sayTakeOut(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="take-out">
        <p class="quiet">{sayTakeOut(locale, 'intro')}</p>
        {cycles === 'unreadable' && (
          <p class="problem" role="alert">
            {sayTakeOut(locale, 'unreadable')}
          </p>
        )}
        {Array.isArray(cycles) && cycles.length === 0 && (
          <>
            <p>{sayTakeOut(locale, 'nothing')}</p>
            <p>
              <a class="button primary" href="#/">
                {sayTakeOut(locale, 'toQuarter')}
              </a>
            </p>
          </>
        )}
        {Array.isArray(cycles) && cycles.length > 0 && (
          <Choice
            cycles={cycles}
            first={plan.id}
            today={today}
            locale={locale}
            rules={ownRules(state.settings)}
          />
        )}
      </main>
    </div>
  );
}

interface ChoiceProps {
  cycles: readonly WholeCycle[];
  /** The cycle that is chosen at first. */
  first: string;
  today: string;
  locale: string;
  rules: OwnRules;
}

const all = 'all';

function Choice({ cycles, first, today, locale, rules }: ChoiceProps) {
  const ways = useMemo(() => waysIn(locale), [locale]);
  const plans = useMemo(() => cycles.map(({ plan }) => plan), [cycles]);
  const [cycle, setCycle] = useState(plans.some(({ id }) => id === first) ? first : (plans[0]?.id ?? all));
  const [wayId, setWay] = useState(ways[0]?.id);
  const way = ways.find(({ id }) => id === wayId);
  const titleOf = ({ id, title }: Plan) => title ?? cycleTitle(id, locale);
  const made = useMemo(() => {
    const chosen = cycle === all ? plans : plans.filter(({ id }) => id === cycle);
    return way?.make(chosen, {
      today,
      locale,
      titleOf,
      reflectionOf: (plan) => cycles.find((one) => one.plan === plan)?.reflection ?? reflectionOf(undefined),
      rules,
      checkInDay: rules.reminderWeekday,
    });
  }, [cycles, cycle, way, today, locale, rules]);
  return (
    <>
      <div class="fields">
        <label class="stack">
          <span>{sayTakeOut(locale, 'cycle')}</span>
          <select value={cycle} onChange={(event) => setCycle(event.currentTarget.value)}>
            {plans.map((one) => (
              <option key={one.id} value={one.id}>
                {titleOf(one)}
              </option>
            ))}
            {plans.length > 1 && <option value={all}>{sayTakeOut(locale, 'allCycles')}</option>}
          </select>
        </label>
        <label class="stack">
          <span>{sayTakeOut(locale, 'kind')}</span>
          <select value={wayId} onChange={(event) => setWay(event.currentTarget.value)}>
            {ways.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {way && made && (
        <>
          <p class="quiet">{way.about}</p>
          <Outcome key={`${way.id} ${cycle}`} way={way} made={made} cycle={cycle} locale={locale} />
        </>
      )}
    </>
  );
}
