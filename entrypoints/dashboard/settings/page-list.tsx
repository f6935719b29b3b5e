import { bindingPatch, bindingsIn } from '../../capture/bindings';
import { measuresOf } from '../../capture/measure';
import { useStored } from '../../shared/plan/use-stored';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayCapture } from '../../shared/words/capture';
import { sayUi } from '../../shared/words/ui';

/** The numbers that are bound to pages; each can be taken away. */
export function PageList({ plan, state, today, locale, actions }: ViewProps) {
  const bound = useStored(state.store, `bindings ${today}`, async (store) => {
    const { person } = await store.readCurrent(today);
    return { bindings: bindingsIn(person), scorecard: await store.readScorecard() };
  });
  const measures = bound ? measuresOf(plan, bound.scorecard, state.settings, today) : [];
  const titleOf = (id: string) =>
    measures.find((one) => one.id === id || one.from === id)?.title ?? sayCapture(locale, 'noMeasure');
  return (
    <>
      {bound && bound.bindings.length > 0 && (
        <ul class="bound-pages">
          {bound.bindings.map(({ id, address, measures: measured }) => (
            <li key={id} class="setting">
              <bdi>{titleOf(measured)}</bdi>
              <p class="quiet">
                <bdi>{address}</bdi>
              </p>
              <div class="setting-field">
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
      )}
    </>
  );
}
