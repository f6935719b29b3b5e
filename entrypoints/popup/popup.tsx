import { useState } from 'preact/hooks';
import { usableLocale } from '../../core/words';
import { PageOffer } from '../capture/offer/lazy-page-offer';
import { openBeside } from '../capture/open-beside';
import { EmbedView } from '../shared/embed/lazy-embed-view';
import { useToday } from '../shared/plan/today';
import { useActions } from '../shared/plan/use-actions';
import { usePlan } from '../shared/plan/use-plan';
import { FailureNotice } from '../shared/quarter/failure-notice';
import { Skeleton } from '../shared/quarter/skeleton';
import { WholeQuarter } from '../shared/quarter/whole-quarter';
import { takePicture } from './take-picture';

/**
 * The toolbar's popup: header and footer stay, the list between them scrolls to what is due. The side panel is the
 * same; there each `visit` of a page asks it anew.
 */
export function Popup({ visit = 0, isBeside = false }: { visit?: number; isBeside?: boolean }) {
  const today = useToday();
  const state = usePlan(today, takePicture);
  const locale = usableLocale(state.settings.numberLocale, navigator.language);
  const actions = useActions(state, locale);
  const [showsEmbed, setShowsEmbed] = useState(false);
  const { plan, shown, failure } = state;

  if (failure) return <FailureNotice failure={failure} locale={locale} />;
  if (!plan || !shown) return <Skeleton locale={locale} />;
  if (showsEmbed)
    return (
      <EmbedView
        plan={plan}
        state={state}
        today={today}
        locale={locale}
        actions={actions}
        onBack={() => setShowsEmbed(false)}
      />
    );
  return (
    <WholeQuarter
      plan={shown}
      state={state}
      today={today}
      locale={locale}
      actions={actions}
      isPopup={!isBeside}
      onEmbed={() => setShowsEmbed(true)}
      offer={
        state.isTruth && (
          <PageOffer
            key={visit}
            plan={plan}
            state={state}
            today={today}
            locale={locale}
            actions={actions}
            isBeside={isBeside}
          />
        )
      }
      onBeside={isBeside ? undefined : () => void openBeside()}
      onPick={() =>
        void import('../capture/pick-from-popup').then((module) =>
          module.pickFromPopup(actions, locale, isBeside),
        )
      }
    />
  );
}
