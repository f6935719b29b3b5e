import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { statusOfScore } from '../../../core/scoring';
import { formatDate, formatReading, statusWord } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { Shape } from '../../shared/quarter/marks';
import { ReceiptLine } from '../../shared/receipt-line';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';
import { neighbourOf } from '../frame/focus-soon';
import { useListEditor } from '../frame/use-list-editor';
import { ReadingEditor } from './reading-editor';
import type { ReadingFields } from './reading-fields';
import { scoreOfReading } from './score-of-reading';

type ReadingListProps = Pick<ViewProps, 'today' | 'locale' | 'actions'> & { kpi: PlanKpi };

/** All readings, the newest first; each typed one can be corrected or removed, and taken back. */
export function ReadingList({ kpi, today, locale, actions }: ReadingListProps) {
  const { record, readings } = kpi;
  const { box, edited, edit, end, save } = useListEditor(actions);
  const isWorked = record.formula !== undefined;
  const day = (date: string) => formatDate(date, locale);
  const said = (one: Pick<KpiReading, 'value' | 'date'>) => ({
    value: formatReading(one.value, record, locale),
    date: day(one.date),
  });
  const commit = async (
    label: 'editReading' | 'removeReading',
    id: string,
    set: Partial<ReadingFields> | { removed: true },
    focused: string,
    text: string,
  ) => {
    const patch = patchOnScorecard('reading', id, set);
    if (await save(() => actions.commit(label, [patch]), focused)) actions.say(text);
  };
  const correct = (id: string, fields: ReadingFields, changed: Partial<ReadingFields>) => {
    if (Object.keys(changed).length === 0) return end(editButtonOf(id));
    const text = sayKpis(locale, 'readingEdited', said(fields));
    void commit('editReading', id, changed, editButtonOf(id), text);
  };
  const remove = (reading: KpiReading) => {
    const ids = readings.map(({ id }) => id).reverse();
    const next = neighbourOf(ids, reading.id);
    const text = sayKpis(locale, 'readingRemoved', said(reading));
    void commit('removeReading', reading.id, { removed: true }, next ? editButtonOf(next) : 'ol', text);
  };
  return (
    <div class="check-ins readings" ref={box}>
      {readings.length === 0 && (
        <p class="quiet">{sayKpis(locale, isWorked ? 'noReadingsWorked' : 'noReadings')}</p>
      )}
      <ol tabIndex={-1}>
        {readings.toReversed().map((one) =>
          edited === one.id ? (
            <li key={one.id} class="edited">
              <ReadingEditor
                reading={one}
                kpi={kpi}
                today={today}
                locale={locale}
                onSave={(fields, changed) => correct(one.id, fields, changed)}
                onCancel={() => end(editButtonOf(one.id))}
                onRemove={() => remove(one)}
              />
            </li>
          ) : (
            <li key={one.id}>
              <time datetime={one.date}>{day(one.date)}</time>
              <div>
                <b>{formatReading(one.value, record, locale)}</b>{' '}
                <ReadingStatus kpi={kpi} reading={one} locale={locale} />
                {one.note && <bdi class="prose">{one.note}</bdi>}
                {one.blocker && <bdi class="prose quiet">{one.blocker}</bdi>}
                {one.receipt && <ReceiptLine receipt={one.receipt} locale={locale} />}
              </div>
              {!isWorked && (
                <button
                  type="button"
                  class="icon"
                  data-edit-reading={one.id}
                  aria-label={sayKpis(locale, 'editReading', { date: day(one.date) })}
                  onClick={() => edit(one.id)}
                >
                  ✎
                </button>
              )}
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

const editButtonOf = (id: string) => `[data-edit-reading="${CSS.escape(id)}"]`;

function ReadingStatus({ kpi, reading, locale }: { kpi: PlanKpi; reading: KpiReading; locale: string }) {
  const score = scoreOfReading(kpi, reading.value, reading.date);
  if (score === undefined) return null;
  const status = statusOfScore(score);
  return (
    <span class={`status ${status}`}>
      <Shape status={status} />
      {statusWord(status, locale)}
    </span>
  );
}
