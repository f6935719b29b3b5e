import { useId, useState } from 'preact/hooks';
import type { KpiAim } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { formatDate } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { changedFields } from '../../shared/edit/changed-fields';
import { EditorForm } from '../../shared/edit/editor-form';
import { wrongField } from '../../shared/edit/wrong-field';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { aimsText } from '../../shared/scorecard/kpi-words';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';
import { useListEditor } from '../frame/use-list-editor';
import { type AimsProblem, aimsTexts, begunAims, readAimsTexts, type WrittenAims } from './aims-fields';

type AimsProps = Pick<ViewProps, 'today' | 'locale' | 'actions'> & { kpi: PlanKpi };

/** What held from when on, the oldest first; a new goal begins on a date and leaves earlier readings theirs. */
export function Aims({ kpi, today, locale, actions }: AimsProps) {
  const { record, aims } = kpi;
  const { box, edited, edit, end, save } = useListEditor(actions);
  const day = (date: string) => formatDate(date, locale);
  const commit = (id: string, set: Parameters<typeof patchOnScorecard<'kpiAim'>>[2], focused: string) =>
    save(() => actions.commit('kpiAims', [patchOnScorecard('kpiAim', id, set)]), opens(focused));
  const correct = (id: string, changed: Partial<WrittenAims>) => {
    if (Object.keys(changed).length === 0) return end(opens(id));
    void commit(id, changed, id);
  };
  const add = (fields: Partial<WrittenAims>) =>
    void commit(newId(), { kpi: record.id, ...fields }, 'new-aims');
  const remove = async ({ id, from }: KpiAim) => {
    if (await commit(id, { removed: true }, 'new-aims'))
      actions.say(sayKpis(locale, 'aimsRemoved', { date: day(from) }));
  };
  return (
    <div class="aims" ref={box}>
      {aims.length > 0 && <p class="quiet">{sayKpis(locale, 'goalsText')}</p>}
      <ul>
        <li>
          <span>
            {sayKpis(locale, 'sinceStart')}: {aimsText(record, record, locale)}
          </span>
        </li>
        {aims.map((one) => (
          <li key={one.id}>
            {edited === one.id ? (
              <AimsEditor
                kpi={kpi}
                aim={one}
                today={today}
                locale={locale}
                onSave={(changed) => correct(one.id, changed)}
                onCancel={() => end(opens(one.id))}
                onRemove={() => void remove(one)}
              />
            ) : (
              <>
                <span>
                  {sayKpis(locale, 'sinceDate', { date: day(one.from) })}: {aimsText(one, record, locale)}
                </span>
                <button
                  type="button"
                  class="icon"
                  data-opens={one.id}
                  aria-label={sayKpis(locale, 'editAims', { date: day(one.from) })}
                  onClick={() => edit(one.id)}
                >
                  ✎
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? (
        <AimsEditor
          kpi={kpi}
          today={today}
          locale={locale}
          onSave={add}
          onCancel={() => end(opens('new-aims'))}
        />
      ) : (
        <button type="button" class="add" data-opens="new-aims" onClick={() => edit('new')}>
          + {sayKpis(locale, 'newAims')}
        </button>
      )}
    </div>
  );
}

const opens = (what: string) => `[data-opens="${CSS.escape(what)}"]`;

interface AimsEditorProps {
  kpi: PlanKpi;
  aim?: KpiAim;
  today: string;
  locale: string;
  /** What is other than when it was opened; all of a new one. */
  onSave(changed: Partial<WrittenAims>): void;
  onCancel(): void;
  onRemove?(): void;
}

function AimsEditor({ kpi, aim, today, locale, onSave, onCancel, onRemove }: AimsEditorProps) {
  const [begun] = useState(() => aim && begunAims(aim, kpi.record.unit, locale));
  const [typed, setTyped] = useState(() => aimsTexts(aim ?? aimsOn(kpi, today), aim?.from ?? today, locale));
  const [wrong, setWrong] = useState<AimsProblem>();
  const problemId = useId();
  const save = () => {
    const read = readAimsTexts(typed, kpi, aim?.id, locale);
    if ('problem' in read) return setWrong(read);
    setWrong(undefined);
    onSave(changedFields(begun, read.fields));
  };
  const field = (name: 'goal' | 'redFlag', label: 'goalField' | 'redFlagField') => (
    <label class="stack">
      <span>{sayKpis(locale, label)}</span>
      <input
        value={typed[name]}
        maxLength={40}
        {...wrongField(wrong?.field === name, problemId)}
        onInput={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <EditorForm locale={locale} onSubmit={save} onCancel={onCancel} onRemove={onRemove}>
      <div class="kpi-fields">
        <AutoFocused>{field('goal', 'goalField')}</AutoFocused>
        {field('redFlag', 'redFlagField')}
        <label class="stack">
          <span>{sayKpis(locale, 'from')}</span>
          <input
            type="date"
            value={typed.from}
            {...wrongField(wrong?.field === 'from', problemId)}
            onInput={(event) => setTyped({ ...typed, from: event.currentTarget.value })}
          />
        </label>
      </div>
      {wrong && (
        <p id={problemId} class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
