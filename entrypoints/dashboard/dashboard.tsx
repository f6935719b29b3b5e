import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ownRules } from '../../core/model/own-rules';
import { usableLocale } from '../../core/words';
import { EmbedView } from '../shared/embed/lazy-embed-view';
import { useToday } from '../shared/plan/today';
import { useActions } from '../shared/plan/use-actions';
import { usePlan } from '../shared/plan/use-plan';
import type { ViewProps } from '../shared/plan/view-props';
import { FailureNotice } from '../shared/quarter/failure-notice';
import { Skeleton } from '../shared/quarter/skeleton';
import { dueKpis } from '../shared/scorecard/due-readings';
import { useScorecard } from '../shared/scorecard/use-scorecard';
import { Alignment } from './alignment/lazy-alignment';
import { BringIn } from './bring-in/lazy-bring-in';
import { ChooseFramework } from './choose-framework/lazy-choose-framework';
import { EndOfCycle } from './end-of-cycle/lazy-end-of-cycle';
import { Frame } from './frame/frame';
import { Navigation } from './frame/navigation';
import { QuarterPage } from './frame/quarter-page';
import { type Route, routeOf, useRoute } from './frame/route';
import { useUndoKeys } from './frame/use-undo-keys';
import { Kpis } from './kpis/lazy-kpis';
import { Palette } from './palette/lazy-palette';
import { usePaletteKey } from './palette/use-palette-key';
import { PastCycles } from './past-cycles/lazy-past-cycles';
import { PlanOnAPage } from './plan-on-a-page/lazy-plan-on-a-page';
import { Restore } from './restore/lazy-restore';
import { Scorecard } from './scorecard/lazy-scorecard';
import { SettingsView } from './settings/lazy-settings';
import { StrategyMap } from './strategy-map/lazy-strategy-map';
import { TakeOut } from './take-out/lazy-take-out';
import { WeeklyReview } from './weekly-review/lazy-weekly-review';
import { XMatrix } from './x-matrix/lazy-x-matrix';
import { YourData } from './your-data/lazy-your-data';

const goTo = (view: string) => {
  location.hash = `#/${view}`;
};

/** What a view is drawn by: what all are given, where one is, and a backup file that was chosen in another view. */
interface Given extends ViewProps {
  route: Route;
  backup: File | undefined;
  onBackup(file: File | undefined): void;
}

/** The views beside the quarter; each is loaded when it is first shown. */
const views: Record<string, (given: Given) => ComponentChildren> = {
  review: (given) => <WeeklyReview {...given} />,
  score: (given) => <EndOfCycle {...given} />,
  scorecard: (given) => <Scorecard {...given} />,
  alignment: (given) => <Alignment {...given} />,
  kpis: (given) => <Kpis {...given} />,
  map: (given) => <StrategyMap {...given} />,
  past: (given) => <PastCycles {...given} />,
  'x-matrix': (given) => <XMatrix {...given} />,
  'plan-on-a-page': (given) => <PlanOnAPage {...given} />,
  choose: (given) => <ChooseFramework {...given} />,
  embed: (given) => <EmbedView {...given} />,
  'bring-in': ({ onBackup, ...given }) => (
    <BringIn
      {...given}
      onBackup={(file) => {
        onBackup(file);
        goTo('restore');
      }}
    />
  ),
  'take-out': (given) => <TakeOut {...given} />,
  data: ({ route, ...given }) => <YourData {...given} savesAtOnce={route.rest === 'save'} />,
  restore: ({ backup, onBackup, ...given }) => (
    <Restore
      {...given}
      given={backup}
      onShow={given.onBack}
      onBack={() => {
        onBackup(undefined);
        goTo('data');
      }}
    />
  ),
  settings: (given) => <SettingsView {...given} />,
};

/** The page in a tab of its own: the cycle with a panel for one key result, and all other views beside it. */
export function Dashboard() {
  const today = useToday();
  const state = usePlan(today);
  const locale = usableLocale(state.settings.numberLocale, navigator.language);
  const actions = useActions(state, locale);
  const route = useRoute();
  const scorecard = useScorecard(state.store);
  const [backup, setBackup] = useState<File>();
  // The browser tells of a palette's closing at its next frame: one that is opened before that is another.
  const openings = useRef(0);
  const [opening, setOpening] = useState<number>();
  const search = () => setOpening(++openings.current);
  usePaletteKey(search);
  useUndoKeys(actions);
  const { plan, failure } = state;
  if (failure) return <FailureNotice failure={failure} locale={locale} />;
  if (!plan) return <Skeleton locale={locale} />;
  const rules = ownRules(state.settings);
  const viewNames = ['quarter', ...Object.keys(views)];
  const navigation = (
    <Navigation
      views={viewNames}
      view={route.view}
      plan={plan}
      today={today}
      locale={locale}
      rules={rules}
      dueReadings={dueKpis(scorecard, plan, today, rules).length}
      onSearch={search}
    />
  );
  const shared = { plan, state, today, locale, actions, onBack: () => goTo('') };
  // What the address bar could not write by itself is typed here.
  const typed = route.view === 'quick' ? route.rest : undefined;
  const drawn = views[route.view]?.({ ...shared, route, backup, onBackup: setBackup });
  return (
    <>
      {drawn ? (
        <Frame view={route.view} locale={locale} navigation={navigation}>
          {drawn}
        </Frame>
      ) : (
        <QuarterPage {...shared} route={route} scorecard={scorecard} navigation={navigation} />
      )}
      {(opening !== undefined || typed !== undefined) && (
        <Palette
          key={`${opening} ${typed}`}
          {...shared}
          typed={typed}
          views={viewNames}
          shownId={(drawn ? undefined : route.cycleId) ?? plan.id}
          onClose={() => {
            setOpening((now) => (now === opening ? undefined : now));
            if (routeOf(location.hash).view === 'quick') goTo('');
          }}
        />
      )}
    </>
  );
}
