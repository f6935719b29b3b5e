import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Finding, Remedy } from '../../../core/coach';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { useCoach } from '../../shared/edit/advice';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { FindingItem, keptPatch } from '../../shared/quarter/finding-item';
import { focusSoon } from '../frame/focus-soon';

/** What the coach says of a record of the scorecard, or of all of it by its id. */
export type AdviceOn = (id: string) => ComponentChildren;

interface AdviceContext extends Pick<ViewProps, 'state' | 'actions' | 'today' | 'locale'> {
  scorecard: ScorecardPlan;
  /** Absent until the OKRs are read: nothing is said of what they may do already. */
  bound: ReadonlySet<string> | undefined;
  onRemedy(remedy: Remedy, about: string): void;
}

export function useScorecardAdvice({
  scorecard,
  state,
  actions,
  today,
  locale,
  bound,
  onRemedy,
}: AdviceContext): AdviceOn {
  const coach = useCoach(true);
  const [once] = useState(oneAtATime);
  const findings = useMemo<Finding[]>(
    () => (coach && bound ? coach.scorecardFindings(scorecard, today, state.kept, { bound }) : []),
    [coach, scorecard, today, state.kept, bound && [...bound].join(' ')],
  );
  const keep = async (finding: Finding) => {
    if (!(await once(() => actions.commit('keep', [keptPatch(finding)])))) return;
    // The advice goes: what it was about stays.
    const id = CSS.escape(finding.about);
    focusSoon(
      finding.about === scorecard.id ? '[data-opens]' : `[data-opens="${id}"], [data-opens="edit ${id}"]`,
    );
  };
  return (id) =>
    coach &&
    findings
      .filter(({ about }) => about === id)
      .map((finding) => (
        <FindingItem
          key={finding.rule}
          finding={finding}
          coach={coach}
          locale={locale}
          isOpen={false}
          onRemedy={(remedy) => onRemedy(remedy, id)}
          onKeep={() => void keep(finding)}
        />
      ));
}
