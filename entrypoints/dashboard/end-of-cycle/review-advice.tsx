import { useMemo, useState } from 'preact/hooks';
import type { RuleId } from '../../../core/coach';
import { useCoach } from '../../shared/edit/advice';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import { FindingItem, keptPatch } from '../../shared/quarter/finding-item';
import { focusSoon } from '../frame/focus-soon';
import type { ScoredView } from './end-of-cycle';

/** What comes after the advice of a rule: beside what is too easy, key results without an objective may follow. */
const nextTo = {
  'too-easy': '.end-scores > .score-row [data-score], [data-reflection]',
  'score-without-reflection': '[data-reflection]',
} satisfies Partial<Record<RuleId, string>>;

/** What the coach says of a cycle that is being scored, by one of its rules. */
export function ReviewAdvice({
  rule,
  cycle,
  state,
  today,
  locale,
  actions,
}: ScoredView & { rule: keyof typeof nextTo }) {
  const coach = useCoach(state.isTruth);
  const [once] = useState(oneAtATime);
  const { plan, reflection, earlier } = cycle;
  const found = useMemo(() => {
    const { worked, didNotWork, willChange } = reflection;
    const closing = { reflection: worked + didNotWork + willChange, earlier };
    return coach?.findings(plan, today, state.kept, { closing }) ?? [];
  }, [coach, cycle, today, state.kept]);
  const finding = found.find((one) => one.rule === rule);
  if (!coach || !finding) return null;
  return (
    <FindingItem
      finding={finding}
      coach={coach}
      locale={locale}
      isOpen={false}
      onRemedy={focusReflection}
      onKeep={async () => {
        // It goes with its buttons: what comes after it is next.
        if (await once(() => actions.commit('keep', [keptPatch(finding)]))) focusSoon(nextTo[rule]);
      }}
    />
  );
}

const focusReflection = (): void => document.querySelector<HTMLElement>('[data-reflection]')?.focus();
