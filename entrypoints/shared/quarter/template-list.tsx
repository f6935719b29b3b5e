import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import { newId } from '../plan/new-id';
import type { Actions } from '../plan/use-actions';
import { sayUi } from '../words/ui';

type Templates = typeof import('../../../core/templates');

interface TemplateListProps {
  plan: Plan;
  actions: Actions;
  locale: string;
  onBack(): void;
}

/** Filled quarters to begin with; one click writes one, and Undo takes it back. */
export function TemplateList({ plan, actions, locale, onBack }: TemplateListProps) {
  const [loaded, setLoaded] = useState<Templates>();
  useEffect(() => void import('../../../core/templates').then(setLoaded), []);
  if (!loaded) return null;
  return (
    <div class="ways">
      {loaded.templates.map((template) => (
        <button
          key={template.id}
          type="button"
          class="way"
          onClick={() => void actions.commit('template', loaded.templatePatches(template, plan, newId))}
        >
          <b>{template.title}</b>
          <span>{template.about}</span>
        </button>
      ))}
      <button type="button" class="link" onClick={onBack}>
        {sayUi(locale, 'back')}
      </button>
    </div>
  );
}
