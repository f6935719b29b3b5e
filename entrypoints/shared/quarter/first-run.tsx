import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addObjective } from '../../../core/model/actions';
import type { Plan } from '../../../core/model/plan';
import { useDemo } from '../demo/use-demo';
import { ObjectiveEditor } from '../edit/objective-editor';
import { useUnfinished } from '../edit/use-unfinished';
import { newId } from '../plan/new-id';
import { oneAtATime } from '../plan/one-at-a-time';
import { pageAddress } from '../plan/page-address';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { cycleTitle } from '../words/cycle-title';
import { sayDemo } from '../words/demo';
import { sayUi } from '../words/ui';
import { EndedCycle } from './ended-cycle';
import { TemplateList } from './template-list';

interface FirstRunProps {
  plan: Plan;
  state: PlanState;
  actions: Actions;
  locale: string;
  isPage: boolean;
  isPopup?: boolean;
  /** Told the id of the objective that a person begins with. */
  onWrite(objective: string): void;
}

/** The editor that is open here, as it is called where there are objectives. */
const first = { kind: 'newObjective' };

/** What belongs here, and the ways to begin. */
export function FirstRun({ plan, state, actions, locale, isPage, isPopup = false, onWrite }: FirstRunProps) {
  const [step, setStep] = useState<'choose' | 'templates' | 'write'>('choose');
  const ways = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<'templates' | 'write'>('write');
  const goTo = (next: 'templates' | 'write') => {
    cameFrom.current = next;
    setStep(next);
  };
  const [once] = useState(oneAtATime);
  const demo = useDemo();
  const unfinished = useUnfinished<{ kind: string }>(isPopup);
  const back = () => {
    unfinished.forget(first);
    setStep('choose');
  };
  useEffect(() => {
    if (unfinished.place?.kind === first.kind) goTo('write');
  }, [unfinished.place]);
  useLayoutEffect(() => {
    ways.current?.querySelector<HTMLElement>(`[data-step=${cameFrom.current}]`)?.focus();
  }, [step]);
  return (
    <main class="first-run">
      <h2>{sayUi(locale, 'firstTitle', { cycle: cycleTitle(plan.id, locale) })}</h2>
      <p>{sayUi(locale, 'firstText')}</p>
      {step === 'choose' && (
        <div class="ways" ref={ways}>
          <EndedCycle {...{ plan, state, locale, isPage }} />
          <button type="button" class="way" data-step="write" onClick={() => goTo('write')}>
            <b>{sayUi(locale, 'firstWrite')}</b>
            <span>{sayUi(locale, 'firstWriteText')}</span>
          </button>
          <a class="way" href={pageAddress('bring-in')} target="_blank" rel="noreferrer">
            <b>{sayUi(locale, 'firstImport')}</b>
            <span>{sayUi(locale, 'firstImportText')}</span>
          </a>
          <button type="button" class="way" data-step="templates" onClick={() => goTo('templates')}>
            <b>{sayUi(locale, 'firstTemplate')}</b>
            <span>{sayUi(locale, 'firstTemplateText')}</span>
          </button>
          {demo === false && (
            <button
              type="button"
              class="way"
              onClick={() => void import('../demo/switch-demo').then(({ openDemo }) => openDemo())}
            >
              <b>{sayDemo(locale, 'open')}</b>
              <span>{sayDemo(locale, 'openText')}</span>
            </button>
          )}
          {isPage && (
            <a class="way" href="#/choose">
              <b>{sayUi(locale, 'firstChoose')}</b>
              <span>{sayUi(locale, 'firstChooseText')}</span>
            </a>
          )}
        </div>
      )}
      {step === 'templates' && <TemplateList plan={plan} actions={actions} locale={locale} onBack={back} />}
      {step === 'write' && (
        <ObjectiveEditor
          title=""
          locale={locale}
          {...unfinished.of(first)}
          onSave={(title) =>
            void once(async () => {
              const id = newId();
              onWrite(id);
              const committed = await actions.commit('addObjective', addObjective(plan, id, { title }));
              if (committed) unfinished.forget(first);
            })
          }
          onCancel={back}
        />
      )}
    </main>
  );
}
