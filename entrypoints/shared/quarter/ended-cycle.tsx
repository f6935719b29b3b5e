import type { Plan } from '../../../core/model/plan';
import { addDays } from '../../../core/scoring';
import { pageAddress } from '../plan/page-address';
import type { PlanState } from '../plan/use-plan';
import { useStored } from '../plan/use-stored';
import { cycleTitle } from '../words/cycle-title';
import { sayUi } from '../words/ui';

interface EndedCycleProps {
  plan: Plan;
  state: PlanState;
  locale: string;
  isPage: boolean;
}

/** Where a new cycle begins empty: the way back to the one that ended the day before, to score it and to draft from it. */
export function EndedCycle({ plan, state, locale, isPage }: EndedCycleProps) {
  const day = addDays(plan.dates.start, -1);
  const before = useStored(state.store, day, (opened) => opened.readPlansDuring({ start: day, end: day }));
  const [ended] = (before ?? [])
    .filter((one) => one.objectives.length > 0 && one.dates.end === day)
    .sort((one, other) => (one.dates.start < other.dates.start ? 1 : -1));
  if (!ended) return null;
  const cycles = { cycle: ended.title ?? cycleTitle(ended.id, locale), next: cycleTitle(plan.id, locale) };
  return (
    <a
      class="way"
      href={pageAddress(`score/${encodeURIComponent(ended.id)}`)}
      {...(!isPage && { target: '_blank', rel: 'noreferrer' })}
    >
      <b>{sayUi(locale, ended.closed ? 'firstDraft' : 'firstScore', cycles)}</b>
      <span>{sayUi(locale, ended.closed ? 'firstDraftText' : 'firstScoreText', cycles)}</span>
    </a>
  );
}
