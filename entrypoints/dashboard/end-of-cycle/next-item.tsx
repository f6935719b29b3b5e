import type { ComponentChildren } from 'preact';
import { carried, type Decision } from '../../../core/model/next-cycle';
import { keyResultScore, objectiveScore } from '../../../core/model/scores';
import { formatScore } from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import { AdviceWhileWriting, ObjectiveAdvice } from '../../shared/edit/advice';
import { draftOf } from '../../shared/edit/key-result-draft';
import { KeyResultEditor } from '../../shared/edit/key-result-editor';
import { ObjectiveEditor } from '../../shared/edit/objective-editor';
import { sayReview } from '../../shared/words/review';
import { isPending, type NextCandidate } from './decisions';
import type { ScoredView } from './end-of-cycle';

interface NextItemProps extends ScoredView {
  item: NextCandidate;
  decision?: Decision;
  isEdited: boolean;
  letters: boolean;
  onDecide(decision: Decision): void;
  onEdit(): void;
  onCancel(): void;
  onMove(step: 1 | -1): void;
}

const hows = ['carry', 'rewrite', 'drop'] as const;
const letterOf = { carry: 'C', rewrite: 'R', drop: 'D' };

/** One objective or key result with its three ways on; C, R and D choose, the arrows move. */
export function NextItem(props: NextItemProps) {
  const { item, decision, isEdited, letters, cycle, today, locale, onDecide, onEdit, onMove } = props;
  const { objective, keyResult } = item;
  const { record } = keyResult ?? objective;
  const score = keyResult
    ? keyResultScore(keyResult, cycle.plan, today).score
    : objectiveScore(objective, cycle.plan, today);
  const choose = (how: (typeof hows)[number]) => (how === 'rewrite' ? onEdit() : onDecide({ how }));
  return (
    <li
      class={keyResult ? 'next-item' : 'next-item is-objective'}
      data-item={item.id}
      onKeyDown={(event) => {
        if (isEdited || event.ctrlKey || event.metaKey || event.altKey) return;
        const how = letters && hows.find((one) => letterOf[one] === event.key.toUpperCase());
        if (event.key === 'ArrowDown') onMove(1);
        else if (event.key === 'ArrowUp') onMove(-1);
        else if (how && isPending(item, cycle.next)) choose(how);
        else return;
        event.preventDefault();
      }}
    >
      <span class="next-title">
        <bdi>{record.title}</bdi>
        {decision?.how === 'rewrite' && decision.fields.title !== record.title && (
          <span class="quiet"> {sayReview(locale, 'asRewritten', { title: decision.fields.title })}</span>
        )}
      </span>
      <span class="next-score">
        {formatScore(score, locale)} <BandMark score={score} locale={locale} />
      </span>
      {isPending(item, cycle.next) ? (
        <span class="next-ways">
          {hows.map((how) => (
            <button
              key={how}
              type="button"
              aria-pressed={decision?.how === how}
              aria-label={sayReview(locale, 'decisionOf', {
                how: sayReview(locale, how),
                title: record.title,
              })}
              aria-keyshortcuts={letters ? letterOf[how] : undefined}
              onClick={() => choose(how)}
            >
              {sayReview(locale, how)}
              {letters && (
                <>
                  {' '}
                  <kbd>{letterOf[how]}</kbd>
                </>
              )}
            </button>
          ))}
        </span>
      ) : (
        <span class="next-ways quiet">{sayReview(locale, record.dropped ? 'wasDropped' : 'wasCarried')}</span>
      )}
      {isEdited && <Rewriting {...props} />}
    </li>
  );
}

function Rewriting({
  item,
  decision,
  cycle,
  state,
  locale,
  onDecide,
  onCancel,
}: NextItemProps): ComponentChildren {
  const { objective, keyResult } = item;
  const written = decision?.how === 'rewrite' ? decision.fields : undefined;
  if (!keyResult)
    return (
      <ObjectiveEditor
        title={written?.title ?? objective.record.title}
        locale={locale}
        advice={(title) => (
          <ObjectiveAdvice
            title={title}
            objectives={cycle.next.objectives.length + 1}
            settings={state.settings}
            locale={locale}
          />
        )}
        onSave={(title) => onDecide({ how: 'rewrite', fields: { title } })}
        onCancel={onCancel}
      />
    );
  const record = { ...keyResult.record, ...carried(keyResult), ...written } as typeof keyResult.record;
  return (
    <KeyResultEditor
      draft={draftOf(record, locale)}
      locale={locale}
      advice={(draft) => <AdviceWhileWriting draft={draft} locale={locale} />}
      onSave={(fields) => onDecide({ how: 'rewrite', fields })}
      onCancel={onCancel}
    />
  );
}
