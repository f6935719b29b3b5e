import { useState } from 'preact/hooks';
import { usableLocale } from '../../core/words';
import { EmbedView } from '../shared/embed/lazy-embed-view';
import { useToday } from '../shared/plan/today';
import { useActions } from '../shared/plan/use-actions';
import { usePlan } from '../shared/plan/use-plan';
import { FailureNotice } from '../shared/quarter/failure-notice';
import { FirstRun } from '../shared/quarter/first-run';
import { Footer } from '../shared/quarter/footer';
import { Header } from '../shared/quarter/header';
import { KeysHelp } from '../shared/quarter/keys-help';
import { Menu } from '../shared/quarter/menu';
import { Quarter } from '../shared/quarter/quarter';
import { Skeleton } from '../shared/quarter/skeleton';

/** The toolbar's popup: header and footer stay, the list between them scrolls to what is due. */
export function Popup() {
  const today = useToday();
  const state = usePlan(today);
  const locale = usableLocale(state.settings.numberLocale, navigator.language);
  const actions = useActions(state, locale);
  const [view, setView] = useState<'quarter' | 'keys' | 'embed'>('quarter');
  const [written, setWritten] = useState<string>();
  const { plan, shown, failure } = state;
  const back = () => setView('quarter');
  const toggleKeys = () => setView((before) => (before === 'keys' ? 'quarter' : 'keys'));

  if (failure) return <FailureNotice failure={failure} locale={locale} />;
  if (!plan || !shown) return <Skeleton locale={locale} />;
  const isEmpty = plan.objectives.length === 0 && plan.unfiled.length === 0;
  if (view === 'embed')
    return (
      <EmbedView plan={plan} state={state} today={today} locale={locale} actions={actions} onBack={back} />
    );
  return (
    <div class="popup" data-truth={state.isTruth}>
      <Header plan={shown} today={today} locale={locale}>
        <Menu actions={actions} locale={locale} isPopup onHelp={toggleKeys} />
      </Header>
      {view === 'keys' ? (
        <KeysHelp locale={locale} onClose={back} />
      ) : isEmpty ? (
        <FirstRun plan={shown} actions={actions} locale={locale} onWrite={setWritten} />
      ) : (
        <Quarter
          plan={shown}
          state={state}
          today={today}
          locale={locale}
          actions={actions}
          written={written}
          onHelp={toggleKeys}
        />
      )}
      <Footer
        locale={locale}
        notice={actions.notice}
        aloud={actions.aloud}
        letters={!isEmpty && (state.settings.letterKeys ?? true)}
        onEmbed={isEmpty ? undefined : () => setView('embed')}
        onHelp={toggleKeys}
      />
    </div>
  );
}
