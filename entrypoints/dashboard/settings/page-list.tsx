import { bindingPatch, bindingsIn } from '../../capture/bindings';
import { measuresOf } from '../../capture/measure';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayCapture } from '../../shared/words/capture';
import { sayUi } from '../../shared/words/ui';

/** The numbers that are bound to pages: each can be taken away, or saved without asking or not. */
export function PageList({ plan, state, today, locale, actions }: ViewProps) {
  const bound = useStored(state.store, `bindings ${today}`, async (store) => {
    const { person } = await store.readCurrent(today);
    return { bindings: bindingsIn(person), scorecard: await store.readScorecard() };
  });
  if (!bound || bound.bindings.length === 0) return null;
  const measures = measuresOf(plan, bound.scorecard, state.settings, today);
  const titleOf = (id: string) =>
    measures.find((one) => one.id === id || one.from === id)?.title ?? sayCapture(locale, 'noMeasure');
  return (
    <ul class="bound-pages">
      {bound.bindings.map(({ id, address, measures: measured, places, always = false }) => (
        <li key={id} class="setting">
          <bdi>{titleOf(measured)}</bdi>
          <p class="quiet">
            <bdi>{address}</bdi>
          </p>
          <div class="setting-field">
            <label class="check">
              <input
                type="checkbox"
                checked={always}
                disabled={places.every(({ by }) => by === 'path')}
                onChange={() =>
                  void actions.commit('bindPage', [bindingPatch(id, { always: always ? null : true })])
                }
              />{' '}
              {sayCapture(locale, 'always')}
            </label>
            <button
              type="button"
              aria-label={`${sayUi(locale, 'remove')}: ${titleOf(measured)}, ${address}`}
              onClick={() => void actions.commit('unbindPage', [bindingPatch(id, { removed: true })])}
            >
              {sayUi(locale, 'remove')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
