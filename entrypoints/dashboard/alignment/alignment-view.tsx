import { type AlignedObjective, alignment, longerCycles } from '../../../core/model/alignment';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { calendarCycle } from '../../../core/scoring';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleTitle } from '../../shared/words/cycle-title';
import { cycleAddress } from '../frame/route';
import { PublishedTree, StrategicTree, Tree } from './tree';

/** What supports what, over all cycles of the year: the longer ones at the top, what is linked to nothing last. */
export function AlignmentView({ plan, state, today, locale, onBack }: ViewProps) {
  const year = calendarCycle('year', today);
  const start = plan.dates.start < year.start ? plan.dates.start : year.start;
  const end = plan.dates.end > year.end ? plan.dates.end : year.end;
  const read = useStored(state.store, `${start} ${end}`, (opened) => opened.readPlansDuring({ start, end }));
  const scorecard = useScorecard(state.store);
  const plans = read?.filter((one) => one.objectives.length > 0);
  const drawn = { today, locale, rules: ownRules(state.settings) };
  return (
    <div class="page" data-truth={plans !== undefined && scorecard !== undefined}>
      <ViewHeader title={sayAlignment(locale, 'title')} locale={locale} takesFocus onBack={onBack} />
      <main class="quarter alignment">
        {plans && scorecard ? (
          <Aligned plans={plans} scorecard={scorecard} plan={plan} year={year.id} drawn={drawn} />
        ) : (
          <p class="quiet">{sayAlignment(locale, 'loading')}</p>
        )}
      </main>
    </div>
  );
}

interface AlignedProps {
  plans: readonly Plan[];
  scorecard: ScorecardPlan;
  /** The current one. */
  plan: Plan;
  /** The id of this year's cycle. */
  year: string;
  drawn: Omit<Parameters<typeof Tree>[0], 'list'>;
}

function Aligned({ plans, scorecard, plan, year, drawn }: AlignedProps) {
  const { locale } = drawn;
  const { strategic, published, tops, unlinked } = alignment(plans, scorecard);
  const hasLonger = longerCycles(plan, plans).length > 0 || plan.id === year;
  const name = (id: string) => plans.find((one) => one.id === id)?.title ?? cycleTitle(id, locale);
  if (plans.length === 0)
    return (
      <section class="objective">
        <p>{sayAlignment(locale, 'nothingWritten')}</p>
        <p>
          <a class="button primary" href="#/">
            {sayAlignment(locale, 'toQuarter')}
          </a>
        </p>
      </section>
    );
  return (
    <>
      {!hasLonger && (
        <section class="objective">
          <p>{sayAlignment(locale, 'noneLonger', { cycle: name(year) })}</p>
          <p>
            <a class="button primary" href={cycleAddress(year)}>
              {sayAlignment(locale, 'writeIn', { cycle: name(year) })}
            </a>
          </p>
        </section>
      )}
      {tops.length + published.length + strategic.length > 0 && (
        <section class="objective">
          <h2>{sayAlignment(locale, 'tree')}</h2>
          <StrategicTree list={strategic} scorecard={scorecard} {...drawn} />
          <PublishedTree list={published} {...drawn} />
          <Tree list={tops} {...drawn} />
        </section>
      )}
      {unlinked.length > 0 && (
        <section class="objective">
          <h2>{sayAlignment(locale, 'unlinked')}</h2>
          {hasLonger && <p class="quiet">{sayAlignment(locale, 'unlinkedText')}</p>}
          <Tree list={byCycle(unlinked)} {...drawn} />
        </section>
      )}
      {hasLonger && (
        <p class="alignment-ways">
          <a href={cycleAddress(year)}>{sayAlignment(locale, 'open', { cycle: name(year) })}</a>
        </p>
      )}
    </>
  );
}

/** Those that can still be linked first: the newest cycle at the top. */
const byCycle = (list: readonly AlignedObjective[]): AlignedObjective[] =>
  [...list].sort((a, b) =>
    a.plan.dates.end < b.plan.dates.end ? 1 : a.plan.dates.end > b.plan.dates.end ? -1 : 0,
  );
