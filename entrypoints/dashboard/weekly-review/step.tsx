import { useState } from 'preact/hooks';
import { patchIn } from '../../../core/model/actions';
import { ownRules } from '../../../core/model/own-rules';
import { countingCheckIn, type PlanKeyResult } from '../../../core/model/plan';
import { daysAhead } from '../../../core/scoring';
import { reasonSentence, sayStatus } from '../../../core/words';
import { AdviceWhileWriting } from '../../shared/edit/advice';
import { draftOf } from '../../shared/edit/key-result-draft';
import { KeyResultEditor } from '../../shared/edit/key-result-editor';
import type { ViewProps } from '../../shared/plan/view-props';
import { CheckInForm } from '../../shared/quarter/check-in-form';
import { Shape, StatusShape, tone } from '../../shared/quarter/marks';
import { keyResultFacts } from '../../shared/quarter/row-facts';
import { sayReview } from '../../shared/words/review';
import { sayUi } from '../../shared/words/ui';
import { lastValueWords } from './last-value';
import type { Review } from './use-review';

interface StepProps extends ViewProps {
  keyResult: PlanKeyResult;
  review: Review;
}

/** One key result of a review: how it stands and why, and its check-in with the cursor in the value. */
export function Step({ keyResult, review, plan, state, today, locale, actions }: StepProps) {
  const [isEdited, setEdited] = useState(false);
  const { record } = keyResult;
  const facts = keyResultFacts(keyResult, plan, today, ownRules(state.settings));
  const { measured, standing } = facts;
  const last = countingCheckIn(keyResult, today);
  const ahead = daysAhead(standing, plan.dates);
  const objective = plan.objectives.find((one) => one.record.id === record.objective)?.record.title;
  return (
    <section class="objective review-step" aria-labelledby="review-title">
      <p class="quiet">
        <bdi>{objective ?? sayUi(locale, 'unfiled')}</bdi>
      </p>
      <h2 id="review-title">
        <bdi>{record.title}</bdi>
      </h2>
      <dl class="review-facts">
        <div>
          <dt>{sayReview(locale, 'lastValue')}</dt>
          <dd>{lastValueWords(keyResult, measured, today, locale)}</dd>
        </div>
        <div>
          <dt>{sayReview(locale, 'pace')}</dt>
          <dd>
            {standing.reason.rule === 'confidence' ? (
              <Shape status={standing.status} colour={tone(standing)} />
            ) : (
              <StatusShape standing={standing} locale={locale} />
            )}{' '}
            {reasonSentence(standing.reason, locale)}
            {ahead !== undefined &&
              ahead !== 0 &&
              ` · ${sayReview(locale, ahead > 0 ? 'paceAhead' : 'paceBehind', { count: Math.abs(ahead) })}`}
            {standing.stale && ` · ${sayStatus(locale, 'stale', { count: facts.staleDays })}`}
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
        {last?.blocker && (
          <div>
            <dt>{sayReview(locale, 'lastBlocker')}</dt>
            <dd>
              <bdi>{last.blocker}</bdi>
            </dd>
          </div>
        )}
      </dl>
      {isEdited ? (
        <KeyResultEditor
          draft={draftOf(record, locale)}
          latest={keyResult.checkIns.at(-1)?.value}
          startRead={keyResult.isStartRead ? record.start : undefined}
          locale={locale}
          advice={(draft) => <AdviceWhileWriting draft={draft} locale={locale} />}
          onSave={async (_, changed) => {
            actions.say('');
            const patches = [patchIn(plan.id, 'keyResult', record.id, changed)];
            const isSaved =
              Object.keys(changed).length === 0 || (await actions.commit('editKeyResult', patches));
            if (isSaved) setEdited(false);
          }}
          onCancel={() => setEdited(false)}
        />
      ) : (
        <CheckInForm
          keyResult={keyResult}
          facts={facts}
          today={today}
          locale={locale}
          draft={review.draft}
          isSaving={review.isSaving}
          problem={review.problem?.id === record.id ? review.problem : undefined}
          onDraft={review.setDraft}
          onSubmit={() => void review.submit()}
          onLeave={review.end}
          onMove={review.go}
          onEdit={() => setEdited(true)}
        />
      )}
    </section>
  );
}
