import { useState } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import type { PlanObjective } from '../../../core/model/plan';
import { memoByLook } from '../plan/memo';
import { sayUi } from '../words/ui';
import { DoneBox } from './done-box';
import { type ItemContext, KeyResultItem } from './key-result-item';
import { objectiveLook } from './looks';
import { Ring } from './marks';
import { objectiveFacts } from './row-facts';

/** An objective with its ring, its key results, and the way to add another. */
export const ObjectiveItem = memoByLook(function Item({
  objective,
  ...context
}: ItemContext & { objective: PlanObjective }) {
  const { plan, state, today, locale, editing, page } = context;
  const { record } = objective;
  const [showsWhy, setShowsWhy] = useState(false);
  const standing = objectiveFacts(objective, plan, today, ownRules(state.settings));
  const newKeyResult = editing.newKeyResultOf(objective);
  return (
    <section class="objective" aria-label={record.title} data-objective={record.id}>
      {editing.objectiveEditorOf(objective) || (
        <div class="heading">
          <Ring standing={standing} locale={locale} />
          <h2>
            <bdi title={record.title}>{record.title}</bdi>
            {page && <small>{page.aboutObjective(record)}</small>}
          </h2>
          <button
            type="button"
            class="icon"
            data-edit={record.id}
            aria-label={sayUi(locale, 'editObjective', { title: record.title })}
            title={sayUi(locale, 'edit')}
            onClick={() => editing.begin({ kind: 'objective', id: record.id })}
          >
            ✎
          </button>
          {page?.status(standing, showsWhy, () => setShowsWhy(!showsWhy))}
          {page?.grip}
        </div>
      )}
      {showsWhy && page?.why(objective, standing)}
      {page?.support(record)}
      {objective.keyResults.length === 0 && !newKeyResult && (
        <p class="quiet">{sayUi(locale, 'noKeyResults')}</p>
      )}
      <ul>
        {objective.keyResults.map((one) => (
          <KeyResultItem key={one.record.id} keyResult={one} {...context} />
        ))}
      </ul>
      {!page && objective.initiatives.length > 0 && (
        <ul class="initiatives">
          {objective.initiatives.map((one) => (
            <li key={one.id}>
              <DoneBox title={one.title} done={one.done} onDone={(done) => editing.setDone(one.id, done)} />
            </li>
          ))}
        </ul>
      )}
      {/* Whoever writes one needs not be told to. */}
      {!newKeyResult && context.advice.on(record.id)}
      {newKeyResult || (
        <button
          type="button"
          class="add"
          data-add-to={record.id}
          onClick={() => editing.begin({ kind: 'newKeyResult', objective: record.id })}
        >
          + {sayUi(locale, 'addKeyResult')}
        </button>
      )}
      {page?.initiatives(record, objective.initiatives, true)}
    </section>
  );
}, objectiveLook);
