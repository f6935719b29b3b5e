import type { ComponentChildren } from 'preact';
import { ownRules } from '../../../core/model/own-rules';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayReview } from '../../shared/words/review';
import { kpiLines } from './kpi-lines';
import { KpiStep } from './kpi-step';
import { Step } from './step';
import { Summary } from './summary';
import { isKpiStep, useReview } from './use-review';
import { weekSummary } from './week-summary';

interface PassProps extends ViewProps {
  scorecard: ScorecardPlan;
  ids: readonly string[];
  weekBegan: string;
  children?: ComponentChildren;
}

/** Enter saves and goes on, down skips, up goes back, Esc ends: then what it came to. */
export function Pass({ scorecard, ids, weekBegan, children, ...view }: PassProps) {
  const { plan, state, today, locale, actions, onBack } = view;
  const review = useReview(ids, scorecard, view);
  const { steps, at, said, mayUndo } = review;
  const current = steps[at];
  const place = sayReview(locale, 'place', { place: at + 1, count: steps.length });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way; each has its button below
    <div
      class="contents"
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.defaultPrevented || !current || hasArrows(event.target)) return;
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        review.go(event.key === 'ArrowDown' ? 1 : -1);
      }}
    >
      <div class="review-said">
        <p class="place" aria-live="polite">
          {current && place}
        </p>
        <p role="status">{actions.notice || said}</p>
        {mayUndo && (
          <button type="button" class="link" onClick={() => void review.undo()}>
            {sayReview(locale, 'undo')}
          </button>
        )}
        {current && (
          <div class="elapsed" aria-hidden="true">
            <span class="elapsed-fill" style={{ inlineSize: `${(at / steps.length) * 100}%` }} />
          </div>
        )}
      </div>
      {current ? (
        <>
          {isKpiStep(current) ? (
            <KpiStep key={current.record.id} {...view} kpi={current} review={review} />
          ) : (
            <Step key={current.record.id} {...view} keyResult={current} review={review} />
          )}
          <div class="doings review-ways">
            <button type="button" disabled={at === 0} onClick={() => review.go(-1)}>
              {sayReview(locale, 'back')}{' '}
              <span aria-hidden="true">
                <kbd>↑</kbd>
              </span>
            </button>
            <button type="button" onClick={() => review.go(1)}>
              {sayReview(locale, 'skip')}{' '}
              <span aria-hidden="true">
                <kbd>↓</kbd>
              </span>
            </button>
            <span class="spring" />
            <button type="button" onClick={review.end}>
              {sayReview(locale, 'end')}{' '}
              <span aria-hidden="true">
                <kbd>Esc</kbd>
              </span>
            </button>
          </div>
        </>
      ) : (
        <>
          <Summary
            plan={plan}
            rules={ownRules(state.settings)}
            today={today}
            locale={locale}
            summary={weekSummary(plan, ids, weekBegan, today)}
            kpis={kpiLines(scorecard, ids, weekBegan, today)}
            takesFocus
          >
            <button type="button" onClick={onBack}>
              {sayReview(locale, 'toQuarter')}
            </button>
          </Summary>
          {children}
        </>
      )}
    </div>
  );
}

/** Where the arrows already mean something: among choices, in a list that drops down, and in an editor. */
const hasArrows = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.matches('input[type=radio], select, textarea') || target.closest('form.editor') !== null);
