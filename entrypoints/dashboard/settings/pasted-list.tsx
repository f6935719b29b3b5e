import { useState } from 'preact/hooks';
import { clockOf } from '../../../core/model/clock';
import type { Plan } from '../../../core/model/plan';
import type { Pasted } from '../../../core/model/records';
import { compare } from '../../../core/model/records-of';
import { kpisOf, type ScorecardPlan } from '../../../core/model/scorecard';
import { localDate } from '../../../core/scoring';
import { formatDate } from '../../../core/words';
import { pastedIn, pastedPatch } from '../../live/pasted';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayEmbed } from '../../shared/words/embed';
import { sayLive } from '../../shared/words/live';
import { saySettings } from '../../shared/words/settings';
import type { OwnSettings } from './use-settings';

/** The public ids that were given, newest first: each can be taken back, and is then live nowhere. */
export function PastedList({ own, view }: { own: OwnSettings; view: ViewProps }) {
  const { plan, state, today, locale, actions } = view;
  const given = useStored(state.store, `pasted ${today}`, async (store) => ({
    pasted: pastedIn((await store.readCurrent(today)).person),
    scorecard: await store.readScorecard(),
  }));
  // What was taken back last stays where it stood, with Undo.
  const [last, setLast] = useState<Pasted>();
  if (!given) return null;
  const isGiven = ({ id }: Pasted) => given.pasted.some((one) => one.id === id);
  const shown = [...given.pasted, ...(last && !isGiven(last) ? [last] : [])];
  if (shown.length === 0) return null;
  return (
    <>
      <h3 id="public-ids">{sayLive(locale, 'given')}</h3>
      <p class="quiet">{sayLive(locale, 'givenText')}</p>
      <ul class="public-ids" aria-labelledby="public-ids">
        {shown.sort(newestFirst).map((one) => {
          const name = nameOf(one, plan, given.scorecard, locale);
          const isLive = isGiven(one);
          const press = () => {
            setLast(one);
            own.leaveRows();
            const label = isLive ? 'takeBackPasted' : 'markPasted';
            void actions.commit(label, [pastedPatch(one.id, { removed: isLive })]);
          };
          const action = isLive ? sayLive(locale, 'takeBack') : saySettings(locale, 'undo');
          return (
            <li key={one.id} class="setting">
              <bdi>{name}</bdi>
              <p class="quiet">
                <bdi>{one.publicId}</bdi> ·{' '}
                {sayLive(locale, 'givenOn', { date: formatDate(dateOf(one), locale) })}
              </p>
              <div class="setting-field">
                <button type="button" aria-label={`${action}: ${name}, ${one.publicId}`} onClick={press}>
                  {action}
                </button>
                <span role="status">{!isLive && sayLive(locale, 'takenBack')}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const newestFirst = (a: Pasted, b: Pasted): number => compare(b.made, a.made);
const dateOf = ({ made }: Pasted): string => localDate(new Date(clockOf(made).time));

/** What it is of, and its heading where its owner gave one. */
function nameOf(
  { of, cycle, kpi, title }: Pasted,
  plan: Plan,
  scorecard: ScorecardPlan,
  locale: string,
): string {
  if (of === 'kpi')
    return (
      kpisOf(scorecard).find(({ record }) => record.id === kpi)?.record.title ?? sayLive(locale, 'noKpi')
    );
  const ofCycle = cycle ?? plan.id;
  const own = ofCycle === plan.id ? plan.title : undefined;
  const cycleName = own ?? cycleTitle(ofCycle, locale);
  const what = of === 'map' ? sayEmbed(locale, 'map') : sayEmbed(locale, 'okrs', { cycle: cycleName });
  return [what, title].filter(Boolean).join(' · ');
}
