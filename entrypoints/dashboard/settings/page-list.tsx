import type { PageBinding } from '../../../core/model/records';
import { bindingPatch, bindingsIn, measureOf } from '../../capture/bindings';
import { measuresOf } from '../../capture/measure';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayCapture } from '../../shared/words/capture';
import { saySettings } from '../../shared/words/settings';
import { sayUi } from '../../shared/words/ui';
import { focusSoon, neighbourOf } from '../frame/focus-soon';
import type { OwnSettings } from './use-settings';

/** The numbers that are bound to pages: each can be taken away, or saved without asking or not. */
export function PageList({ own, view }: { own: OwnSettings; view: ViewProps }) {
  const { plan, state, today, locale, actions } = view;
  const bound = useStored(state.store, `bindings ${today}`, async (store) => {
    const { person } = await store.readCurrent(today);
    return { bindings: bindingsIn(person), scorecard: await store.readScorecard() };
  });
  if (!bound || bound.bindings.length === 0) return null;
  const measures = measuresOf(plan, bound.scorecard, state.settings, today);
  const titleOf = (id: string) => measureOf(id, measures)?.title ?? sayCapture(locale, 'noMeasure');
  const ids = bound.bindings.map(({ id }) => id);
  const setAlways = async ({ id, always }: PageBinding) => {
    own.leaveRows();
    await actions.commit('bindPage', [bindingPatch(id, { always: always ? null : true })]);
  };
  const remove = async ({ id, measures: measured, address }: PageBinding) => {
    own.leaveRows();
    if (!(await actions.commit('unbindPage', [bindingPatch(id, { removed: true })]))) return;
    actions.say(saySettings(locale, 'pageRemoved', { title: titleOf(measured), address }));
    const next = neighbourOf(ids, id);
    focusSoon(next ? `[data-page="${CSS.escape(next)}"] button` : '#receipts');
  };
  return (
    <ul class="bound-pages">
      {bound.bindings.map((one) => (
        <li key={one.id} class="setting" data-page={one.id}>
          <bdi>{titleOf(one.measures)}</bdi>
          <p class="quiet">
            <bdi>{one.address}</bdi>
          </p>
          <div class="setting-field">
            <label class="check">
              <input
                type="checkbox"
                aria-label={`${sayCapture(locale, 'always')}: ${titleOf(one.measures)}, ${one.address}`}
                checked={one.always ?? false}
                disabled={one.places.every(({ by }) => by === 'path')}
                onChange={() => void setAlways(one)}
              />{' '}
              {sayCapture(locale, 'always')}
            </label>
            <button
              type="button"
              aria-label={`${sayUi(locale, 'remove')}: ${titleOf(one.measures)}, ${one.address}`}
              onClick={() => void remove(one)}
            >
              {sayUi(locale, 'remove')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
