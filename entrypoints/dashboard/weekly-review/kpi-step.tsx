import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanKpi } from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { type CivilDate, dayNumber, type KpiStanding } from '../../../core/scoring';
import { ago, formatReading } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { KpiStatus } from '../../shared/scorecard/kpi-ring';
import { KpiSpark } from '../../shared/scorecard/kpi-spark';
import { aimsText, scoredBy } from '../../shared/scorecard/kpi-words';
import { readReading } from '../../shared/scorecard/read-reading';
import { sayKpis } from '../../shared/words/kpis';
import { sayReview } from '../../shared/words/review';
import type { Review } from './use-review';

interface KpiStepProps extends ViewProps {
  kpi: PlanKpi;
  review: Review;
}

/** One KPI of a review: its last value and what it is held against, with the cursor in the field for the next. */
export function KpiStep({ kpi, review, today, locale }: KpiStepProps) {
  const { record } = kpi;
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { current, date } = measuredKpi(kpi, today);
  const standing = kpiStandingOn(kpi, today);
  const { draft, problem } = review;
  const wrong = problem?.id === record.id ? problem.text : undefined;
  const entry = draft.value ? readReading(draft.value, kpi, today, locale) : undefined;
  const preview = entry && (entry.ok ? previewOf(entry.shown) : entry.problem);
  function previewOf(after: string): string {
    if (current === undefined) return sayKpis(locale, 'firstValue', { after });
    return sayKpis(locale, 'willWrite', { before: formatReading(current, record, locale), after });
  }
  const last = kpi.readings.findLast((one) => one.date <= today);
  return (
    <section class="objective review-step" aria-labelledby="review-title">
      <p class="quiet">{sayKpis(locale, 'kpi')}</p>
      <h2 id="review-title">
        <bdi>{record.title}</bdi>
      </h2>
      <dl class="review-facts">
        <div>
          <dt>{sayReview(locale, 'lastValue')}</dt>
          <dd>
            {current === undefined || date === undefined
              ? sayReview(locale, 'noValue')
              : sayReview(locale, 'lastOn', {
                  value: formatReading(current, record, locale),
                  ago: ago(dayNumber(today) - dayNumber(date), locale),
                })}
          </dd>
        </div>
        <div>
          <dt>{sayKpis(locale, 'status')}</dt>
          <dd>
            <Scored kpi={kpi} standing={standing} today={today} locale={locale} />
          </dd>
        </div>
        {last?.note && (
          <div>
            <dt>{sayReview(locale, 'lastNote')}</dt>
            <dd>
              <bdi>{last.note}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <form
        class="reading"
        onSubmit={(event) => {
          event.preventDefault();
          void review.submit();
        }}
        onKeyDown={(event) => {
          if (event.isComposing || event.key !== 'Escape') return;
          event.preventDefault();
          review.end();
        }}
      >
        <KpiSpark kpi={kpi} standing={standing} today={today} />
        <input
          ref={field}
          value={draft.value}
          maxLength={40}
          autocomplete="off"
          aria-label={sayKpis(locale, 'newReading', { title: record.title })}
          placeholder={sayKpis(locale, record.metric === 'yesNo' ? 'yesOrNo' : 'reading')}
          aria-invalid={wrong ? true : undefined}
          aria-describedby="review-reading"
          onInput={(event) => review.setDraft({ ...draft, value: event.currentTarget.value })}
        />
        <input
          class="note"
          value={draft.note}
          maxLength={10_000}
          aria-label={sayKpis(locale, 'noteFor', { title: record.title })}
          placeholder={sayKpis(locale, 'notePlaceholder')}
          onInput={(event) => review.setDraft({ ...draft, note: event.currentTarget.value })}
        />
        <button type="submit" class="primary" aria-busy={review.isSaving}>
          {sayKpis(locale, 'save')} <span aria-hidden="true">↵</span>
        </button>
        <p id="review-reading" class={wrong ? 'problem' : 'quiet'} role={wrong ? 'alert' : undefined}>
          {wrong ?? preview}
        </p>
      </form>
    </section>
  );
}

interface ScoredProps {
  kpi: PlanKpi;
  standing: KpiStanding;
  today: CivilDate;
  locale: string;
}

/** Its status with the aims that it is held against; of a yes/no none are told. */
export function Scored({ kpi, standing, today, locale }: ScoredProps) {
  const aims = scoredBy(kpi, today, locale, aimsText);
  return (
    <>
      <KpiStatus standing={standing} locale={locale} />
      {aims && ` · ${aims}`}
    </>
  );
}
