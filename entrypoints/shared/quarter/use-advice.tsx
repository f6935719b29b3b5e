import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Finding, Remedy } from '../../../core/coach';
import { keptKey } from '../../../core/coach/kept';
import { patchIn } from '../../../core/model/actions';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { useCoach } from '../edit/advice';
import { newId } from '../plan/new-id';
import { oneAtATime } from '../plan/one-at-a-time';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { useWhenIdle } from '../plan/when-idle';
import { FindingItem, keptPatch } from './finding-item';
import type { PageParts } from './page-parts';
import { keyResultsOf } from './row-facts';
import type { Editing } from './use-editing';
import { rowOf } from './use-focus-next';

interface AdviceContext {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  editing: Editing;
  /** There reasons and remedies are shown without asking for them, and more is looked at. */
  page?: PageParts;
}

export interface Advice {
  /** What the coach says of a record, or of the cycle by its id, beside the text that it speaks of. */
  on(recordId: string): ComponentChildren;
  /** Stays the same for as long as that says the same. */
  lookOf(recordId: string): unknown;
}

/** The coach's findings, each with its reason, its remedies and the way to keep things as they are. */
export function useAdvice({ plan, state, today, locale, actions, editing, page }: AdviceContext): Advice {
  const coach = useCoach(state.isTruth);
  const isReady = coach !== undefined && state.isTruth;
  const findings = useWhenIdle<Finding[]>(
    none,
    () =>
      isReady
        ? coach.findings(plan, today, state.kept, {
            rules: ownRules(state.settings),
            limits: coach.coachLimits(state.settings),
            ...page?.beyond(),
          })
        : none,
    [isReady, plan, today, state.kept, state.settings, page?.beyond],
  );

  const [once] = useState(oneAtATime);
  const makeInitiative = (id: string) => {
    const record = keyResultsOf(plan).find((one) => one.record.id === id)?.record;
    if (!record) return;
    void once(() =>
      actions.commit('initiative', [
        patchIn(plan.id, 'keyResult', id, { removed: true }),
        patchIn(plan.id, 'initiative', newId(), { parent: record.objective, title: record.title }),
      ]),
    );
  };
  const remedy = (what: Remedy, about: string) => {
    if (what === 'makeInitiative') makeInitiative(about);
    else if (what === 'endWithCycle')
      void actions.commit('due', [patchIn(plan.id, 'keyResult', about, { due: plan.dates.end })]);
    else if (what === 'checkIn') document.querySelector<HTMLElement>(rowOf(about))?.click();
    else if (what === 'rewriteObjective' || what === 'linkObjective') {
      editing.begin({ kind: 'objective', id: about });
      if (what === 'linkObjective') page?.focusSupport();
    } else if (what === 'addKeyResult') editing.begin({ kind: 'newKeyResult', objective: about });
    else editing.begin({ kind: 'keyResult', id: about });
  };

  // What is kept as it is goes at once; all else is found again when there is time.
  const said = useMemo(
    () => byRecord(findings.filter(({ rule, about }) => !state.kept.has(keptKey(rule, about)))),
    [findings, state.kept],
  );

  return {
    lookOf: (recordId) => coach && said.get(recordId)?.look,
    on: (recordId) =>
      coach &&
      said
        .get(recordId)
        ?.list.map((finding) => (
          <FindingItem
            key={finding.rule}
            finding={finding}
            coach={coach}
            locale={locale}
            isOpen={page !== undefined}
            onRemedy={(what) => remedy(what, recordId)}
            onKeep={() => void actions.commit('keep', [keptPatch(finding)])}
          />
        )),
  };
}

const none: Finding[] = [];

/** The findings about each record, with a text that is the same where they are. */
function byRecord(findings: readonly Finding[]): Map<string, { list: Finding[]; look: string }> {
  const about = new Map<string, { list: Finding[]; look: string }>();
  for (const finding of findings) {
    const { list = [], look = '' } = about.get(finding.about) ?? {};
    about.set(finding.about, { list: [...list, finding], look: look + JSON.stringify(finding) });
  }
  return about;
}
