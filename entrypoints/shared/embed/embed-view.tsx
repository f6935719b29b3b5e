import { useEffect, useState } from 'preact/hooks';
import { defaultScorecardChoices, type ScorecardChoices } from '../../../core/model/take-scorecard-snapshot';
import { defaultChoices, type SnapshotChoices } from '../../../core/model/take-snapshot';
import { elementOf } from '../../../core/snapshot';
import type { ViewProps } from '../plan/view-props';
import { ViewHeader } from '../quarter/view-header';
import { useScorecard } from '../scorecard/use-scorecard';
import { cycleTitle } from '../words/cycle-title';
import { sayEmbed } from '../words/embed';
import { Choices } from './choices';
import { chosenOfCycle, takeChosen } from './chosen';
import { useLateMoves } from './late-moves';
import { Preview } from './preview';
import { marked, PublicIdChoice, usePublicId } from './public-id';
import { StrategyChoices } from './strategy-choices';
import { SubjectChoice } from './subject';
import { isOfStrategy, type Subject, tagOfSubject } from './subjects';
import { Ways } from './ways';
import { whatStays } from './what-stays';

/** Choose what is shown, see the very widget and the exact bytes, copy it in the way that the place takes. */
export function EmbedView({ plan, state, today, locale, actions, onBack }: ViewProps) {
  const [choices, setChoices] = useState<SnapshotChoices>(defaultChoices);
  const [ofStrategy, setOfStrategy] = useState<ScorecardChoices>(defaultScorecardChoices);
  const [subject, setSubject] = useState<Subject>({ of: 'okrs' });
  const scorecard = useScorecard(state.store);
  const cycle = cycleTitle(plan.id, locale);
  const moved = useLateMoves(plan, state, today);
  const [tellsMoves, setTellsMoves] = useState(false);
  // No other widget draws it.
  const mayTellMoves = subject.of === 'okrs' && moved.size > 0;
  const ofOkrs = { ...choices, moved: tellsMoves && mayTellMoves ? moved : undefined };
  const chosen = { subject, ofOkrs, ofStrategy };
  const mark = usePublicId(chosen, plan.id, today, state, actions);
  const snapshot = marked(takeChosen(chosen, plan, scorecard, today, locale), mark.publicId);
  const tag = tagOfSubject(subject);
  const isOfCycle = !scorecard || !isOfStrategy(subject);
  // What was said before this view was opened is not about it.
  useEffect(() => actions.say(''), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.isComposing || event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, []);
  const isEmpty = (snapshot.map?.objectives ?? snapshot.objectives ?? snapshot.kpis)?.length === 0;
  const { embedPage } = state.settings;
  // A new address counts at once: what is pressed next is made with it.
  const [pending, setPending] = useState<string>();
  useEffect(() => setPending(undefined), [embedPage]);
  const setPage = async (address: string) => {
    setPending(address);
    const patch = { embedPage: address || null };
    const committed = await actions.commit('embedPage', [
      { doc: 'person', kind: 'settings', id: 'settings', set: patch },
    ]);
    if (!committed) setPending(undefined);
  };
  return (
    <div class="page popup">
      <ViewHeader title={sayEmbed(locale, 'title')} locale={locale} takesFocus onBack={onBack} />
      <main class="embed">
        <SubjectChoice
          plan={plan}
          scorecard={scorecard}
          subject={subject}
          cycle={plan.title ?? cycle}
          locale={locale}
          onChoose={setSubject}
        />
        {isOfCycle ? (
          <Choices
            plan={plan}
            subject={subject}
            choices={choices}
            moves={mayTellMoves ? { isTold: tellsMoves, onTell: setTellsMoves } : undefined}
            locale={locale}
            onChoose={setChoices}
          />
        ) : (
          <StrategyChoices
            scorecard={scorecard}
            choices={ofStrategy}
            isMap={subject.of === 'map'}
            locale={locale}
            onChoose={setOfStrategy}
          />
        )}
        {!tag && <PublicIdChoice isMarked={mark.isMarked} locale={locale} onMark={mark.setMarked} />}
        {isEmpty ? (
          <p class="problem" role="alert">
            {sayEmbed(locale, 'nothing')}
          </p>
        ) : (
          <>
            <Ways
              snapshot={snapshot}
              tag={tag}
              today={today}
              locale={locale}
              page={(pending ?? embedPage) || undefined}
              onPage={(address) => void setPage(address)}
              onTaken={mark.keep}
              onLeaveOut={(part) => setChoices({ ...choices, [part]: false })}
            >
              <Preview tag={elementOf(snapshot, tag).tag} snapshot={snapshot} locale={locale} />
              {tag && <p class="quiet">{sayEmbed(locale, 'drawnByWidget')}</p>}
              {isOfCycle &&
                whatStays(...chosenOfCycle(chosen, plan), state.settings).map((key) => (
                  <p key={key} class="quiet">
                    {sayEmbed(locale, key)}
                  </p>
                ))}
            </Ways>
            <p class="quiet">{sayEmbed(locale, 'cannotTakeBack')}</p>
            <p class="notice" role="status">
              {actions.notice}
            </p>
          </>
        )}
      </main>
    </div>
  );
}
