import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { measure, type PlanKeyResult } from '../../../core/model/plan';
import { setScore } from '../../../core/model/review';
import { keyResultScore, scoredOn } from '../../../core/model/scores';
import { formatCurrent, formatScore, formatTarget } from '../../../core/words';
import { BandMark } from '../../shared/closed/band-mark';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { sayReview } from '../../shared/words/review';
import type { ScoredView } from './end-of-cycle';
import { isMissed } from './missed';
import { fieldsAfter, ownScoreOf, readScore, scoreText } from './score-entry';
import { fromProgress, ScoreWhy } from './score-why';

interface ScoreRowProps extends ScoredView {
  keyResult: PlanKeyResult;
  isOpen: boolean;
}

/** A key result's proposed score, its owner's own with a reason, and what the score means for it. */
export function ScoreRow({ keyResult, isOpen, cycle, today, locale, write }: ScoreRowProps) {
  const { plan } = cycle;
  const { record, committed } = keyResult;
  const scores = keyResultScore(keyResult, plan, today);
  const { proposed, score, isOwn, reason = '' } = scores;
  const day = scoredOn(keyResult, plan, today);
  const { metric, current } = measure(keyResult, day);
  const kept = useRef(ownScoreOf(scores));
  const [text, setText] = useState(scoreText(kept.current, proposed, locale));
  const [why, setWhy] = useState(kept.current.reason);
  const [problem, setProblem] = useState('');
  const whyField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const shown = useRef({ kept: kept.current, proposed });
  useLayoutEffect(() => {
    kept.current = ownScoreOf(scores);
  }, [plan]);
  // An undo, or another window, has the last word where nobody types.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { kept: kept.current, proposed };
    const fields = { text, why };
    const after = fieldsAfter(fields, before, shown.current, locale);
    if (after === fields) return;
    setText(after.text);
    setWhy(after.why);
    setProblem('');
  }, [score, reason, proposed]);

  const read = () => readScore(text, why, { proposed, kept: kept.current, locale });
  const { typed, differs, counts } = read();

  /** True where nothing stands in the way of going on. */
  const save = async (isLeft: boolean): Promise<boolean> => {
    const { typed, differs, wanted, isKept } = read();
    if (typed === undefined) {
      setProblem(sayReview(locale, 'scoreRange'));
      return false;
    }
    setProblem('');
    if (isKept) return true;
    if (differs && !wanted.reason) {
      setProblem(sayReview(locale, 'scoreReason'));
      if (!isLeft) whyField.current?.focus();
      return false;
    }
    const done = () =>
      sayReview(locale, 'scoreSaved', { title: record.title, score: formatScore(typed, locale) });
    const before = kept.current;
    // From here on, or leaving the field that Enter was pressed in would write it again.
    kept.current = wanted;
    if (await write([setScore(plan, keyResult, typed, why, today)], done, 'score')) return true;
    kept.current = before;
    return false;
  };

  const facts = (
    <div class="score-facts">
      <bdi>{record.title}</bdi>
      <span class="quiet">
        {formatCurrent(metric, current, record.unit, locale)} {formatTarget(metric, record.unit, locale)} ·{' '}
        {sayReview(locale, committed ? 'committed' : 'aspirational')}
        {isOwn && ` · ${sayReview(locale, 'proposed', { score: formatScore(proposed, locale) })}`}
      </span>
      <ScoreWhy score={proposed} from={fromProgress(keyResult, day, locale)} locale={locale} />
      {isMissed(plan, keyResult, scores, today) && <span class="miss">{sayReview(locale, 'miss')}</span>}
      {!committed && score >= 0.7 && <span class="quiet">{sayReview(locale, 'strong')}</span>}
    </div>
  );
  if (!isOpen)
    return (
      <div class="score-row">
        {facts}
        <BandMark score={score} locale={locale} />
        <b class="score">{formatScore(score, locale)}</b>
        {isOwn && <p class="quiet why">{sayReview(locale, 'ownScore', { reason })}</p>}
      </div>
    );
  return (
    <form
      ref={form}
      class="score-row"
      onSubmit={async (event) => {
        event.preventDefault();
        if (await save(false)) focusNextScore(form.current);
      }}
      onFocusOut={(event) => {
        if (!form.current?.contains(event.relatedTarget as Node | null)) void save(true);
      }}
    >
      {facts}
      <BandMark score={counts} locale={locale} />
      <input
        class="score"
        data-score
        inputMode="decimal"
        autocomplete="off"
        aria-label={sayReview(locale, 'scoreOf', { title: record.title })}
        aria-invalid={problem && typed === undefined ? true : undefined}
        aria-describedby={id}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {(differs || isOwn) && (
        <label class="stack why">
          <span>
            {sayReview(locale, 'reasonOf', {
              score: formatScore(typed ?? score, locale),
              proposed: formatScore(proposed, locale),
            })}
          </span>
          <input
            ref={whyField}
            value={why}
            maxLength={10_000}
            aria-describedby={id}
            onInput={(event) => setWhy(event.currentTarget.value)}
          />
        </label>
      )}
      <p id={id} class="problem" role={problem ? 'alert' : undefined}>
        {problem}
      </p>
      <button type="submit" hidden />
    </form>
  );
}

/** Enter goes on to the next score, from the last one to what comes after; who is elsewhere by then stays there. */
function focusNextScore(form: HTMLFormElement | null): void {
  if (!isNowhere() && !form?.contains(document.activeElement)) return;
  const all = [...document.querySelectorAll<HTMLElement>('[data-score], [data-reflection]')];
  const own = form?.querySelector<HTMLElement>('[data-score]');
  if (own) all[all.indexOf(own) + 1]?.focus();
}
