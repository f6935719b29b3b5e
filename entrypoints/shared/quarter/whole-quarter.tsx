import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { LostPlan, Notices } from '../backup/lazy-notices';
import { ClosedQuarter } from '../closed/lazy-closed-quarter';
import { unacceptedLoss } from '../plan/accepted-loss';
import type { Actions } from '../plan/use-actions';
import type { PlanState } from '../plan/use-plan';
import { FirstRun } from './first-run';
import { Footer } from './footer';
import { Header } from './header';
import { KeysHelp } from './keys-help';
import { Menu } from './menu';
import type { PageParts } from './page-parts';
import { Quarter } from './quarter';

interface WholeQuarterProps {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  /** In a tab of its own, not in the toolbar's popup. */
  page?: PageParts;
  /** What the toolbar's popup shows at once is drawn first; what is being written in it outlives it. */
  isPopup?: boolean;
  onEmbed?(): void;
  /** What the page under a popup offers, and the way to pick a number on it. */
  offer?: ComponentChildren;
  onPick?(): void;
  onBeside?(): void;
}

/** A cycle from header to footer, as popup and page both show it: its list or its first run. */
export function WholeQuarter({ page, onEmbed, offer, onPick, onBeside, ...shared }: WholeQuarterProps) {
  const { plan, state, today, locale, actions } = shared;
  const [showsKeys, setShowsKeys] = useState(false);
  const [written, setWritten] = useState<string>();
  const [, drawAgain] = useState({});
  const isPage = page !== undefined;
  const lost = unacceptedLoss(state.mended?.lost);
  const aboutData = { state, lost, locale, isPage, onAccepted: () => drawAgain({}) };
  const isEmpty = plan.objectives.length === 0 && plan.unfiled.length === 0;
  const letters = state.settings.letterKeys ?? true;
  const showKeys = () => setShowsKeys(true);
  return (
    <div class={isPage ? 'page' : 'popup'} data-truth={state.isTruth}>
      {page?.header ?? (
        <Header plan={plan} today={today} locale={locale} rules={ownRules(state.settings)}>
          <Menu actions={actions} locale={locale} onHelp={showKeys} onPick={onPick} onBeside={onBeside} />
        </Header>
      )}
      {offer}
      {isEmpty && lost ? (
        <LostPlan {...aboutData} />
      ) : isEmpty ? (
        <FirstRun
          {...{ plan, state, actions, locale, isPage }}
          isPopup={shared.isPopup}
          onWrite={setWritten}
        />
      ) : plan.closed ? (
        <ClosedQuarter plan={plan} today={today} locale={locale} isPage={isPage} />
      ) : (
        <Quarter {...shared} page={page} written={written} onHelp={showKeys} />
      )}
      <div class="foot">
        {state.isTruth && <Notices {...aboutData} isEmpty={isEmpty} />}
        <Footer
          locale={locale}
          notice={actions.notice}
          aloud={actions.aloud}
          letters={!isEmpty && letters}
          onEmbed={isEmpty ? undefined : onEmbed}
          onHelp={showKeys}
        />
      </div>
      {showsKeys && <KeysHelp {...{ letters, isPage, locale }} onClose={() => setShowsKeys(false)} />}
    </div>
  );
}
