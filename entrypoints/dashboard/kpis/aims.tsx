import { useRef, useState } from 'preact/hooks';
import type { KpiAim } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { isCivilDate } from '../../../core/scoring';
import { formatDate, formatNumber } from '../../../core/words';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { newId } from '../../shared/plan/new-id';
import type { ViewProps } from '../../shared/plan/view-props';
import { aimsText } from '../../shared/scorecard/kpi-words';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';
import { focusSoon } from '../frame/focus-soon';
import { editorWriter } from '../frame/one-at-a-time';
import { readAims } from './kpi-draft';

interface WrittenAims {
  from: string;
  goal: number | null;
  redFlag: number | null;
}

type AimsProps = Pick<ViewProps, 'today' | 'locale' | 'actions'> & { kpi: PlanKpi };

/** What held from when on, the oldest first; a new goal begins on a date and leaves earlier readings theirs. */
export function Aims({ kpi, today, locale, actions }: AimsProps) {
  const { record, aims } = kpi;
  const [edited, edit] = useState<string>();
  const end = (focused: string) => {
    edit(undefined);
    focusSoon(`[data-opens="${CSS.escape(focused)}"]`);
  };
  const day = (date: string) => formatDate(date, locale);
  const shown = useRef(edited);
  shown.current = edited;
  const [write] = useState(() => editorWriter(() => shown.current));
  const commit = (id: string, set: Parameters<typeof patchOnScorecard<'kpiAim'>>[2], focused: string) =>
    write(
      () => {
        actions.say('');
        return actions.commit('kpiAims', [patchOnScorecard('kpiAim', id, set)]);
      },
      () => end(focused),
    );
  const save = (id: string, fields: WrittenAims) => void commit(id, { kpi: record.id, ...fields }, id);
  const remove = async ({ id, from }: KpiAim) => {
    if (await commit(id, { removed: true }, 'new-aims'))
      actions.say(sayKpis(locale, 'aimsRemoved', { date: day(from) }));
  };
  return (
    <div class="aims">
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
                onSave={(fields) => save(one.id, fields)}
                onCancel={() => end(one.id)}
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
          onSave={(fields) => save(newId(), fields)}
          onCancel={() => end('new-aims')}
        />
      ) : (
        <button type="button" class="add" data-opens="new-aims" onClick={() => edit('new')}>
          + {sayKpis(locale, 'newAims')}
        </button>
      )}
    </div>
  );
}

interface AimsEditorProps {
  kpi: PlanKpi;
  aim?: KpiAim;
  today: string;
  locale: string;
  onSave(fields: WrittenAims): void;
  onCancel(): void;
  onRemove?(): void;
}

function AimsEditor({ kpi, aim, today, locale, onSave, onCancel, onRemove }: AimsEditorProps) {
  const now = aim ?? aimsOn(kpi, today);
  const text = (value: number | undefined) => (value === undefined ? '' : formatNumber(value, locale));
  const [from, setFrom] = useState(aim?.from ?? today);
  const [typed, setTyped] = useState({ goal: text(now.goal), redFlag: text(now.redFlag) });
  const [wrong, setWrong] = useState<{ field: string; problem: string }>();
  const save = () => {
    const read = readAims(typed, kpi.record.unit, locale);
    if ('problem' in read) return setWrong(read);
    if (!isCivilDate(from)) return setWrong({ field: 'from', problem: sayKpis(locale, 'needsFrom') });
    if (kpi.aims.some((one) => one.from === from && one.id !== aim?.id))
      return setWrong({
        field: 'from',
        problem: sayKpis(locale, 'dateTaken', { date: formatDate(from, locale) }),
      });
    onSave({ from, goal: read.aims.goal ?? null, redFlag: read.aims.redFlag ?? null });
  };
  const field = (name: 'goal' | 'redFlag', label: 'goalField' | 'redFlagField') => (
    <label class="stack">
      <span>{sayKpis(locale, label)}</span>
      <input
        value={typed[name]}
        maxLength={40}
        aria-invalid={wrong?.field === name ? true : undefined}
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
            value={from}
            aria-invalid={wrong?.field === 'from' ? true : undefined}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
      </div>
      {wrong && (
        <p class="problem" role="alert">
          {wrong.problem}
        </p>
      )}
    </EditorForm>
  );
}
