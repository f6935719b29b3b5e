import { useRef, useState } from 'preact/hooks';
import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { statusOfScore } from '../../../core/scoring';
import { formatDate, formatReading, statusWord } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { Shape } from '../../shared/quarter/marks';
import { ReceiptLine } from '../../shared/receipt-line';
import { patchOnScorecard } from '../../shared/scorecard/write-reading';
import { sayKpis } from '../../shared/words/kpis';
import { editorWriter } from '../frame/one-at-a-time';
import { ReadingEditor } from './reading-editor';
import { scoreOfReading } from './score-of-reading';

type ReadingListProps = Pick<ViewProps, 'today' | 'locale' | 'actions'> & { kpi: PlanKpi };

/** All readings, the newest first; each typed one can be corrected or removed, and taken back. */
export function ReadingList({ kpi, today, locale, actions }: ReadingListProps) {
  const { record, readings } = kpi;
  const [edited, edit] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const isWorked = record.formula !== undefined;
  const day = (date: string) => formatDate(date, locale);
  const said = (one: Pick<KpiReading, 'value' | 'date'>) => ({
    value: formatReading(one.value, record, locale),
    date: day(one.date),
  });
  const focus = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  const end = (id: string) => {
    edit(undefined);
    focus(`[data-edit-reading="${CSS.escape(id)}"]`);
  };
  const shown = useRef(edited);
  shown.current = edited;
  const [write] = useState(() => editorWriter(() => shown.current));
  const commit = async (
    label: 'editReading' | 'removeReading',
    id: string,
    set: object,
    text: string,
    close: () => void,
  ) => {
    const committed = await write(() => {
      actions.say('');
      return actions.commit(label, [patchOnScorecard('reading', id, set)]);
    }, close);
    if (committed) actions.say(text);
  };
  return (
    <div class="check-ins readings" ref={box} tabIndex={-1}>
      {readings.length === 0 && (
        <p class="quiet">{sayKpis(locale, isWorked ? 'noReadingsWorked' : 'noReadings')}</p>
      )}
      <ol>
        {readings.toReversed().map((one) =>
          edited === one.id ? (
            <li key={one.id} class="edited">
              <ReadingEditor
                reading={one}
                kpi={kpi}
                today={today}
                locale={locale}
                onSave={(fields) =>
                  void commit(
                    'editReading',
                    one.id,
                    fields,
                    sayKpis(locale, 'readingEdited', said(fields)),
                    () => end(one.id),
                  )
                }
                onCancel={() => end(one.id)}
                onRemove={() =>
                  void commit(
                    'removeReading',
                    one.id,
                    { removed: true },
                    sayKpis(locale, 'readingRemoved', said(one)),
                    () => {
                      edit(undefined);
                      box.current?.focus();
                    },
                  )
                }
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
