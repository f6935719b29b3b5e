import { useState } from 'preact/hooks';
import { mainScorecard } from '../../../core/model';
import { templates } from '../../../core/templates';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { beginFromTemplate } from '../../shared/quarter/begin-from-template';
import { sayChoose } from '../../shared/words/choose';
import { sayTemplates } from '../../shared/words/templates';
import { Ways } from './ways';
import { WriteForm } from './write-form';

const ofScorecard = templates.filter(({ scorecard }) => scorecard !== undefined);

const show = () => {
  location.hash = '#/scorecard';
};

/** An empty scorecard with its four perspectives, or a filled one: either is one action. */
export function SetUpScorecard({ plan, actions, locale }: ViewProps) {
  const [once] = useState(oneAtATime);
  const [hasReadings, setHasReadings] = useState(false);
  return (
    <>
      <WriteForm
        label={sayChoose(locale, 'scorecardTitle')}
        button={sayChoose(locale, 'emptyScorecard')}
        locale={locale}
        onWrite={(title) =>
          void once(async () => {
            const patch = { doc: mainScorecard, kind: 'scorecard', id: 'main', set: { title } };
            if (await actions.commit('nameScorecard', [patch])) show();
          })
        }
      />
      <Ways
        list={ofScorecard}
        locale={locale}
        onChoose={(template) =>
          void once(async () => {
            if (await beginFromTemplate(template, plan, actions, hasReadings)) show();
          })
        }
      />
      <label class="check">
        <input
          type="checkbox"
          checked={hasReadings}
          onChange={(event) => setHasReadings(event.currentTarget.checked)}
        />
        {sayTemplates(locale, 'withReadings')}
      </label>
    </>
  );
}
