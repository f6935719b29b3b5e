import { endedOn } from '../../../core/model/drafted-cycle';
import type { Plan } from '../../../core/model/plan';
import { addDays } from '../../../core/scoring';
import { pageAddress } from '../plan/page-address';
import { useToday } from '../plan/today';
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
  const today = useToday();
  const day = addDays(plan.dates.start, -1);
  const end = today > day ? today : day;
  const plans = useStored(state.store, `${day} ${end}`, (opened) =>
    opened.readPlansDuring({ start: day, end }),
  );
  const found = endedOn(day, plans ?? [], today);
  if (!found) return null;
  const { ended, next } = found;
  const cycles = { cycle: ended.title ?? cycleTitle(ended.id, locale), next: cycleTitle(next, locale) };
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
