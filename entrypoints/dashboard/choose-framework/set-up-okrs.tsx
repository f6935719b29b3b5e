import { useState } from 'preact/hooks';
import { addObjective } from '../../../core/model/actions';
import { templates } from '../../../core/templates';
import { newId } from '../../shared/plan/new-id';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { beginFromTemplate } from '../../shared/quarter/begin-from-template';
import { sayChoose } from '../../shared/words/choose';
import { cycleTitle } from '../../shared/words/cycle-title';
import { Ways } from './ways';
import { WriteForm } from './write-form';

interface SetUpOkrsProps extends ViewProps {
  isScorecardLater: boolean;
}

const ofOkrs = templates.filter(({ scorecard }) => scorecard === undefined);

/** A first objective, or a filled quarter: either is one action. */
export function SetUpOkrs({ plan, actions, locale, onBack, isScorecardLater }: SetUpOkrsProps) {
  const [once] = useState(oneAtATime);
  const cycle = plan.title ?? cycleTitle(plan.id, locale);
  const [before = '', after = ''] = sayChoose(locale, 'later').split('{link}');
  return (
    <>
      <WriteForm
        label={sayChoose(locale, 'firstObjective', { cycle })}
        button={sayChoose(locale, 'write')}
        locale={locale}
        onWrite={(title) =>
          void once(async () => {
            if (await actions.commit('addObjective', addObjective(plan, newId(), { title }))) onBack();
          })
        }
      />
      <Ways
        list={ofOkrs}
        locale={locale}
        onChoose={(template) =>
          void once(async () => {
            if (await beginFromTemplate(template, plan, actions, false)) onBack();
          })
        }
      />
      {isScorecardLater && (
        <p class="quiet">
          {before}
          <a href="#/scorecard">{sayChoose(locale, 'scorecardLink')}</a>
          {after}
        </p>
      )}
    </>
  );
}
