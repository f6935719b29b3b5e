import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../core/model/plan';
import { formatValue } from '../../../core/words';
import type { Actions } from '../../shared/plan/use-actions';
import type { PlanState } from '../../shared/plan/use-plan';
import { Shape } from '../../shared/quarter/marks';
import { sayCapture } from '../../shared/words/capture';
import { sayUi } from '../../shared/words/ui';
import { isNews } from '../measure';
import { saveValues, stillNews } from '../save-value';
import { unmarkTab } from '../tab-badge';
import { isTakenBack, rememberTakenBack } from '../taken-back';
import { inVisitTurn } from '../visit-turn';
import { type PageOffer as Offer, type OpenPage, usePageOffers } from './use-page-offers';

interface PageOfferProps {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  isBeside: boolean;
}

/** What the page under the popup says now of numbers that are bound to it: one key takes the first. */
export function PageOffer({ plan, state, today, locale, actions, isBeside }: PageOfferProps) {
  const { page, offers, isLate } = usePageOffers(plan, state, today);
  const [saved, setSaved] = useState<Record<string, { text: string; stamp: string }>>({});
  const [settled, setSettled] = useState<string[]>([]);
  const open = offers.filter(
    (one) => !settled.includes(one.binding.id) && (isOpen(one, today) || saved[one.binding.id]),
  );

  /** Takes it unless another window, or the background, has saved it meanwhile; false where one of them has. */
  const take = async (offer: Offer, { title, url, tabId }: OpenPage): Promise<boolean> => {
    const { binding, measure, asked } = offer;
    if (!asked.sure || saved[binding.id]) return true;
    const found = { measure, value: asked.value, text: asked.text };
    let isLeft = true;
    const committed = await actions.perform(async (store) => {
      const news = await stillNews(store, [found], state.settings, today);
      isLeft = news.length > 0;
      if (!isLeft) return undefined;
      const keepsReceipt = state.settings.receipts ?? true;
      return saveValues(store, news, { title, url, keepsReceipt, time: Date.now(), today });
    });
    if (!isLeft) setSettled((before) => [...before, binding.id]);
    if (!committed) return isLeft;
    void unmarkTab(tabId).catch(() => undefined);
    const text = sayUi(locale, 'saved', { value: formatValue(asked.value, measure.unit, locale) });
    setSaved((before) => ({ ...before, [binding.id]: { text, stamp: committed.stamp } }));
    actions.sayAloud(text);
    return true;
  };
  const takePressed = async (offer: Offer, from: OpenPage) => {
    actions.say('');
    const isLeft = await offer.once(() => take(offer, from));
    if (isLeft === false) actions.say(sayCapture(locale, 'notLeft', { title: offer.measure.title }));
  };
  const takeUnasked = (offer: Offer, from: OpenPage) =>
    inVisitTurn(async () => {
      const { measure, asked } = offer;
      if (asked.sure && !(await isTakenBack(measure.id, asked.value, today)))
        await offer.once(() => take(offer, from));
    });
  const undo = async ({ asked, binding, measure }: Offer) => {
    if (asked.sure) await rememberTakenBack([[measure.id, asked.value]], today);
    if (!(await actions.undo(saved[binding.id]?.stamp))) return;
    setSaved(({ [binding.id]: _, ...others }) => others);
  };

  const next = open.find(({ asked, binding }) => asked.sure && !saved[binding.id]);
  const takeNext = useRef(() => {});
  takeNext.current = () => {
    if (next && page) void takePressed(next, page);
  };
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      takeNext.current();
    };
    addEventListener('keydown', answer, { capture: true });
    return () => removeEventListener('keydown', answer, { capture: true });
  }, []);
  useEffect(() => {
    if (!page) return;
    if (open.length > 0) actions.sayAloud(offersAloud(open, locale));
    for (const one of offers) if (one.binding.always && isOpen(one, today)) void takeUnasked(one, page);
  }, [page]);

  if (open.length === 0 || !page) return null;
  return (
    <section
      class={isLate ? 'page-offers late' : 'page-offers'}
      aria-label={sayCapture(locale, 'onThisPage')}
    >
      {open.map((offer) => (
        <OfferLine
          key={offer.binding.id}
          offer={offer}
          isNext={offer === next}
          saved={saved[offer.binding.id]?.text}
          locale={locale}
          onTake={() => void takePressed(offer, page)}
          onUndo={() => void offer.once(() => undo(offer))}
          onPick={() =>
            void import('../pick-from-popup').then(({ pickFromPopup }) =>
              pickFromPopup(actions, locale, isBeside),
            )
          }
        />
      ))}
    </section>
  );
}

/** Nothing is offered that was saved today already. */
const isOpen = ({ asked, measure }: Offer, today: string): boolean =>
  !asked.sure || isNews(measure, asked.value, today);

/** Read aloud where there is a status already: one that is put there with its text may not be. */
const offersAloud = (offers: readonly Offer[], locale: string): string => {
  const lines = offers.map(({ asked, measure: { title, unit } }) =>
    asked.sure
      ? `${title}, ${formatValue(asked.value, unit, locale)}`
      : `${title}: ${sayCapture(locale, `doubt.${asked.why}`)}`,
  );
  return sayCapture(locale, 'badge', { values: lines.join(' · ') });
};

interface OfferLineProps {
  offer: Offer;
  isNext: boolean;
  saved?: string;
  locale: string;
  onTake(): void;
  onUndo(): void;
  onPick(): void;
}

/** What stands under a finger changes with a press: of two in one go the second is not meant for it. */
const pressed = (answer: () => void) => ({
  onClick: ({ detail }: MouseEvent) => {
    if (detail < 2) answer();
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault();
  },
});

function OfferLine({ offer, isNext, saved, locale, onTake, onUndo, onPick }: OfferLineProps) {
  const { measure, asked } = offer;
  const write = (value: number) => formatValue(value, measure.unit, locale);
  const { last } = measure;
  if (saved)
    return (
      <div class="page-offer saved">
        <Shape status="done" />
        <p>
          <bdi class="name">{measure.title}</bdi> {saved}
        </p>
        <button type="button" class="link" {...pressed(onUndo)}>
          {sayUi(locale, 'undo')}
        </button>
      </div>
    );
  return (
    <div class="page-offer">
      <span aria-hidden="true">◎</span>
      <p>
        <bdi class="name" title={measure.title}>
          {measure.title}
        </bdi>{' '}
        {asked.sure ? (
          <>
            <b>{write(asked.value)}</b> {sayCapture(locale, 'onPage')}
            {last &&
              ` · ${sayCapture(locale, last.value === asked.value ? 'asBefore' : 'was', { value: write(last.value) })}`}
          </>
        ) : (
          sayCapture(locale, `doubt.${asked.why}`)
        )}
      </p>
      {asked.sure ? (
        <button
          type="button"
          class="primary"
          {...pressed(onTake)}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {sayCapture(locale, 'update')}
          {isNext && <span aria-hidden="true"> ⌃↵</span>}
        </button>
      ) : (
        <button type="button" onClick={onPick}>
          {sayCapture(locale, 'pickAgain')}
        </button>
      )}
    </div>
  );
}
