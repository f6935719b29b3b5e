import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import { templates } from '../../../core/templates';
import { oneAtATime } from '../plan/one-at-a-time';
import { pageAddress } from '../plan/page-address';
import type { Actions } from '../plan/use-actions';
import { sayTemplates } from '../words/templates';
import { sayUi } from '../words/ui';
import { beginFromTemplate } from './begin-from-template';

export interface TemplateChoicesProps {
  plan: Plan;
  actions: Actions;
  locale: string;
  onBack(): void;
}

/** Filled plans to begin with; one click writes one, and Undo takes it back. */
export function TemplateChoices({ plan, actions, locale, onBack }: TemplateChoicesProps) {
  const [hasReadings, setHasReadings] = useState(false);
  const [once] = useState(oneAtATime);
  const ways = useRef<HTMLDivElement>(null);
  // What was pressed to come here is gone.
  useLayoutEffect(() => ways.current?.querySelector<HTMLElement>('.way')?.focus(), []);
  return (
    <div class="ways" ref={ways}>
      {templates.map((template) => (
        <button
          key={template.id}
          type="button"
          class="way"
          onClick={async () => {
            const isWritten = await once(() => beginFromTemplate(template, plan, actions, hasReadings));
            // There is nothing of it to see in a list of objectives.
            if (isWritten && template.objectives.length === 0) showScorecard();
          }}
        >
          <b>{template.title}</b>
          <span>{template.about}</span>
        </button>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={hasReadings}
          onChange={(event) => setHasReadings(event.currentTarget.checked)}
        />
        {sayTemplates(locale, 'withReadings')}
      </label>
      <button type="button" class="link" onClick={onBack}>
        {sayUi(locale, 'back')}
      </button>
    </div>
  );
}

function showScorecard() {
  if (location.pathname === '/dashboard.html') location.hash = '#/scorecard';
  else open(pageAddress('scorecard'));
}
