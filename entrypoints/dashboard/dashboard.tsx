import { useEffect, useState } from 'preact/hooks';
import { usableLocale } from '../../core/words';
import { EmbedView } from '../shared/embed/lazy-embed-view';
import { type PagePart, pageAddress } from '../shared/plan/page-address';
import { useToday } from '../shared/plan/today';
import { useActions } from '../shared/plan/use-actions';
import { usePlan } from '../shared/plan/use-plan';
import { FailureNotice } from '../shared/quarter/failure-notice';
import { Skeleton } from '../shared/quarter/skeleton';
import { WholeQuarter } from '../shared/quarter/whole-quarter';
import { BringIn } from './bring-in/lazy-bring-in';
import { Restore } from './restore/lazy-restore';
import { SettingsView } from './settings-view';
import { YourData } from './your-data/lazy-your-data';

const parts: PagePart[] = ['', 'bring-in', 'embed', 'settings', 'data', 'data/save', 'restore'];

function usePart(): [PagePart, (part: PagePart) => void] {
  const read = () => parts.find((part) => `#/${part}` === location.hash) ?? '';
  const [part, setPart] = useState(read);
  useEffect(() => {
    const follow = () => setPart(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    part,
    (next) => {
      location.hash = pageAddress(next).split('#')[1] ?? '';
    },
  ];
}

/** The page in a tab of its own: the quarter, files brought in, the embed dialog, settings, the person's data. */
export function Dashboard() {
  const today = useToday();
  const state = usePlan(today);
  const locale = usableLocale(state.settings.numberLocale, navigator.language);
  const actions = useActions(state, locale);
  const [part, goTo] = usePart();
  const [backup, setBackup] = useState<File>();
  const { plan, shown, failure } = state;
  if (failure) return <FailureNotice failure={failure} locale={locale} />;
  if (!plan || !shown) return <Skeleton locale={locale} />;
  const shared = { plan, state, today, locale, actions, onBack: () => goTo('') };
  if (part === 'bring-in')
    return (
      <BringIn
        {...shared}
        onBackup={(file) => {
          setBackup(file);
          goTo('restore');
        }}
      />
    );
  if (part === 'restore')
    return (
      <Restore
        {...shared}
        given={backup}
        onShow={() => goTo('')}
        onBack={() => {
          setBackup(undefined);
          goTo('data');
        }}
      />
    );
  if (part === 'data' || part === 'data/save')
    return <YourData {...shared} savesAtOnce={part === 'data/save'} />;
  if (part === 'embed') return <EmbedView {...shared} />;
  if (part === 'settings') return <SettingsView {...shared} />;
  return (
    <WholeQuarter
      plan={shown}
      state={state}
      today={today}
      locale={locale}
      actions={actions}
      isPage
      onEmbed={() => goTo('embed')}
    />
  );
}
