import { useEffect, useState } from 'preact/hooks';
import { usableLocale } from '../../core/words';
import { useToday } from '../shared/plan/today';
import { useActions } from '../shared/plan/use-actions';
import { usePlan } from '../shared/plan/use-plan';
import { FailureNotice } from '../shared/quarter/failure-notice';
import { useScorecard } from '../shared/scorecard/use-scorecard';
import { sayCapture } from '../shared/words/capture';
import { measuresOf } from './measure';
import { readTaken, type Taken } from './taken';
import { WhatFor } from './what-for';

/** The window in which a number of a page gets its meaning: what of, how it is read, how it is found again. */
export function CaptureWindow() {
  const today = useToday();
  const state = usePlan(today);
  const scorecard = useScorecard(state.store);
  const locale = usableLocale(state.settings.numberLocale, navigator.language);
  const actions = useActions(state, locale);
  const [taken, setTaken] = useState<Taken | 'none'>();
  useEffect(() => {
    void readTaken().then((found) => setTaken(found ?? 'none'));
  }, []);
  if (state.failure) return <FailureNotice failure={state.failure} locale={locale} />;
  if (!state.isTruth || !state.plan || !scorecard || !taken) return null;
  const measures = measuresOf(state.plan, scorecard, state.settings, today);
  return (
    <div class="capture">
      <header class="top">
        <h1>{sayCapture(locale, 'title')}</h1>
      </header>
      {taken === 'none' || measures.length === 0 ? (
        <main>
          <p role="status">{sayCapture(locale, taken === 'none' ? 'nothingTaken' : 'noMeasures')}</p>
        </main>
      ) : (
        <WhatFor
          taken={taken}
          measures={measures}
          settings={state.settings}
          today={today}
          locale={locale}
          actions={actions}
        />
      )}
    </div>
  );
}
