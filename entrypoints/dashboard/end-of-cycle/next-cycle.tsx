import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Doc, DocId } from '../../../core/model';
import { goesOn } from '../../../core/model/next-cycle';
import { newId } from '../../shared/plan/new-id';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayReview } from '../../shared/words/review';
import { cycleAddress } from '../frame/route';
import { type Decided, draftIn, isPending, itemsOf, notYet, stillDecided, withDecision } from './decisions';
import type { ScoredView } from './end-of-cycle';
import { NextItem } from './next-item';
import { planFrom } from './use-cycle';

/** What becomes of each objective and key result, one key each; then the next cycle opens with it, as one change. */
export function NextCycle(view: ScoredView) {
  const { cycle, state, locale, actions, write } = view;
  const { plan, next } = cycle;
  const [chosen, setChosen] = useState<Decided>(new Map());
  const [once] = useState(oneAtATime);
  const [edited, setEdited] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const items = itemsOf(plan);
  const pending = items.filter((one) => isPending(one, next));
  // Another window may have drafted some of it meanwhile.
  const decided = stillDecided(plan, next, chosen);
  const nextTitle = next.title ?? cycleTitle(next.id, locale);

  // The cycle was just closed, and what had the focus is gone: this comes next.
  useLayoutEffect(() => {
    if (document.activeElement === document.body || !document.activeElement) heading.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(wanted.current)}"]`);
    wanted.current = undefined;
    item?.querySelector('button')?.focus();
  });

  const decide = (id: string, decision: Parameters<typeof withDecision>[4]) => {
    const after = withDecision(plan, next, decided, id, decision);
    setChosen(after);
    setEdited(undefined);
    const at = pending.findIndex((one) => one.id === id);
    const following = [...pending.slice(at + 1), ...pending.slice(0, at)].find((one) => !after.has(one.id));
    wanted.current = following?.id;
    if (!following) goOn.current?.focus();
  };
  const move = (id: string, step: 1 | -1) => {
    const at = pending.findIndex((one) => one.id === id) + step;
    const to = pending[Math.min(pending.length - 1, Math.max(0, at))];
    if (to) list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(to.id)}"] button`)?.focus();
  };
  // Key results may join an objective that went earlier.
  const isGoing = [...decided.values()].some(goesOn);
  const draft = async () => {
    if (decided.size === 0) return;
    let count = 0;
    const patches = (docs: ReadonlyMap<DocId, Doc>) => {
      const drafted = draftIn(planFrom(docs), plan.id, next.id, decided, newId);
      count = drafted.objectives;
      return drafted.patches;
    };
    const done = () => sayReview(locale, isGoing ? 'drafted' : 'draftedNothing', { count, cycle: nextTitle });
    const isWritten = await once(() => write(patches, done, isGoing ? 'carryOver' : 'drop'));
    if (!isWritten) return;
    if (isGoing) {
      // What was done is said where it is seen, beside the way back.
      actions.say(done());
      location.hash = cycleAddress(next.id);
      return;
    }
    setChosen((now) => notYet(now, decided));
    if (!list.current?.contains(document.activeElement)) heading.current?.focus();
  };

  return (
    <section class="objective end-next">
      <h2 ref={heading} tabIndex={-1}>
        {sayReview(locale, 'next', { cycle: nextTitle })}
      </h2>
      <p class="quiet">
        {sayReview(locale, pending.length > 0 ? 'nextText' : 'allDecided')}
        {pending.length < items.length && next.objectives.length > 0 && (
          <>
            {' '}
            <a href={`#/cycle/${next.id}`}>{sayReview(locale, 'show', { cycle: nextTitle })}</a>
          </>
        )}
      </p>
      <ul ref={list}>
        {items.map((item) => (
          <NextItem
            key={item.id}
            {...view}
            item={item}
            decision={decided.get(item.id)}
            isEdited={edited === item.id}
            letters={state.settings.letterKeys ?? true}
            onDecide={(decision) => decide(item.id, decision)}
            onEdit={() => setEdited(item.id)}
            onCancel={() => {
              setEdited(undefined);
              wanted.current = item.id;
            }}
            onMove={(step) => move(item.id, step)}
          />
        ))}
      </ul>
      {pending.length > 0 && (
        <div class="doings">
          <button
            ref={goOn}
            type="button"
            class="primary"
            aria-disabled={decided.size === 0}
            onClick={() => void draft()}
          >
            {sayReview(locale, 'draft', { cycle: nextTitle })}
          </button>
          <span class="quiet">
            {sayReview(locale, 'decided', { count: decided.size, all: pending.length })}
          </span>
        </div>
      )}
    </section>
  );
}
