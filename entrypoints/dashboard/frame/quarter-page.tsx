import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { patchIn } from '../../../core/model/actions';
import { strategicSupport } from '../../../core/model/alignment';
import { ownRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { formatNumber } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import type { PageParts } from '../../shared/quarter/page-parts';
import { keyResultsOf } from '../../shared/quarter/row-facts';
import { Skeleton } from '../../shared/quarter/skeleton';
import { WholeQuarter } from '../../shared/quarter/whole-quarter';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayFrame } from '../../shared/words/frame';
import { SupportField } from '../alignment/lazy-alignment';
import { SupportLine } from '../alignment/support-line';
import { supportsIn } from '../alignment/supports';
import { useNeighbours } from '../alignment/use-alignment';
import { EndOfCycle } from '../end-of-cycle/lazy-end-of-cycle';
import { KeyResultPanel } from '../key-result-panel/lazy-key-result-panel';
import { OffTrackOffer } from '../scorecard/off-track-offer';
import { Frame } from './frame';
import { Initiatives } from './initiatives';
import { listCommands } from './list-commands';
import { Milestones } from './milestones';
import { Moves } from './moves';
import { PageHeader } from './page-header';
import { stepFrom } from './place';
import { partsOfObjective, RollUpWhy, StatusButton } from './roll-up-why';
import { cycleAddress, type Route } from './route';
import { focusSupport, useBeyond } from './use-beyond';
import { useReorder } from './use-reorder';
import { useShownCycle } from './use-shown-cycle';

interface QuarterPageProps extends ViewProps {
  route: Route;
  /** Absent until it is read. */
  scorecard: ScorecardPlan | undefined;
  navigation: ComponentChildren;
}

/** The list of a cycle, the current one or that of the address, with the panel of one of its key results. */
export function QuarterPage({ route, scorecard, navigation, ...view }: QuarterPageProps) {
  const { today, locale, actions, state: current } = view;
  const state = useShownCycle(current, route.cycleId);
  const commands = listCommands;
  useEffect(() => listCommands.leave, []);
  const left = useRef<string | undefined>(undefined);
  const plan = state === 'unknown' ? undefined : state.shown;
  const step = useReorder(plan, actions, locale);
  const neighbours = useNeighbours(state === 'unknown' ? current : state);
  const supports = useMemo(() => neighbours && supportsIn(neighbours), [neighbours]);
  const beyond = useBeyond(state === 'unknown' ? current : state, neighbours, scorecard);
  // A copy of the last picture holds no more than a list needs.
  const truth = state === 'unknown' || !state.isTruth ? undefined : state.plan;
  const opened = truth && keyResultsOf(truth).find((one) => one.record.id === route.keyResultId);
  // Who closes the panel, or goes back from it, is at the key result that it was opened from.
  useLayoutEffect(() => {
    if (opened) rowOf(opened.record.id)?.scrollIntoView({ block: 'nearest' });
    else if (left.current) rowOf(left.current)?.querySelector<HTMLElement>('.title a')?.focus();
    left.current = opened?.record.id;
  }, [opened?.record.id]);
  if (state === 'unknown')
    return (
      <Frame view="quarter" locale={locale} navigation={navigation}>
        <main class="failure">
          <h1>{sayFrame(locale, 'noCycle')}</h1>
          <p>{sayFrame(locale, 'unknownCycle')}</p>
          <p>
            <a class="button primary" href="#/">
              {sayFrame(locale, 'toQuarter')}
            </a>
          </p>
        </main>
      </Frame>
    );
  if (!plan) return <Skeleton locale={locale} />;
  // What is closed is read, not written, unless it is opened again there.
  if (plan.closed)
    return (
      <Frame view="quarter" title={titleOf(plan, locale)} locale={locale} navigation={navigation}>
        <EndOfCycle {...view} />
      </Frame>
    );
  const close = () => {
    location.hash = route.cycleId === current.plan?.id ? '#/' : cycleAddress(plan.id);
  };
  const checkIn = (id: string) => {
    const open = () => {
      commands.current?.open(id);
      requestAnimationFrame(() => fieldOf(id)?.focus());
    };
    if (fieldOf(id) ?? document.querySelector(`[data-key-result="${CSS.escape(id)}"]`)?.checkVisibility())
      return open();
    // The panel has the whole page: the list comes back first.
    addEventListener('hashchange', () => requestAnimationFrame(open), { once: true });
    close();
  };
  const page: PageParts = {
    header: (
      <PageHeader
        plan={plan}
        today={today}
        locale={locale}
        actions={actions}
        rules={ownRules(state.settings)}
        onNewObjective={() => commands.current?.newObjective()}
      />
    ),
    commands,
    addressOf: (id) => cycleAddress(plan.id, id),
    opened: opened?.record.id,
    sortWord: (sort) => sayFrame(locale, sort),
    aboutObjective: ({ committed, weight }) =>
      [
        sayFrame(locale, committed ? 'isCommitted' : 'isAspirational'),
        ...(weight === undefined
          ? []
          : [sayFrame(locale, 'weightOf', { weight: formatNumber(weight, locale) })]),
      ].join(' · '),
    status: (standing, isOpen, onToggle) => (
      <StatusButton standing={standing} isOpen={isOpen} locale={locale} onToggle={onToggle} />
    ),
    why: (objective, standing) => {
      const rules = ownRules(state.settings);
      const parts = partsOfObjective(objective, plan, today, rules);
      return <RollUpWhy standing={standing} parts={parts} rules={rules} locale={locale} />;
    },
    support: (record) => (
      <SupportLine
        record={record}
        support={supports?.(record.id)}
        scorecard={scorecard}
        today={today}
        locale={locale}
        rules={ownRules(current.settings)}
      />
    ),
    supportLook: (record) => {
      const { above, count } = supports?.(record.id) ?? {};
      return [supports !== undefined, above?.objective, count, strategicSupport(record) && scorecard];
    },
    supportField: (record, onChange, wrong) => (
      <SupportField
        record={record}
        plan={plan}
        plans={neighbours}
        scorecard={scorecard}
        locale={locale}
        wrong={wrong}
        onChange={onChange}
      />
    ),
    initiatives: (parent, list, adds) => (
      <Initiatives
        parent={parent}
        list={list}
        adds={adds}
        patch={(id, set) => patchIn(plan.id, 'initiative', id, set)}
        actions={actions}
        today={today}
        locale={locale}
      />
    ),
    milestones: ({ record, milestones }) => (
      <Milestones keyResult={record} list={milestones} plan={plan} actions={actions} locale={locale} />
    ),
    beyond,
    focusSupport,
    moves: (id) => (
      <Moves
        locale={locale}
        mayMove={(by) => stepFrom(plan, id, by) !== undefined}
        onMove={(by, pressed) => step(id, by, pressed)}
      />
    ),
    offers: <OffTrackOffer {...view} plan={plan} state={state} scorecard={scorecard} />,
    grip: (
      <span class="grip" draggable aria-hidden="true" title={sayFrame(locale, 'drag')}>
        ⠿
      </span>
    ),
  };
  return (
    <Frame
      view="quarter"
      title={[opened?.record.title, titleOf(plan, locale)].filter(Boolean).join(' · ')}
      locale={locale}
      navigation={navigation}
      panel={
        opened &&
        truth && (
          <KeyResultPanel
            key={opened.record.id}
            keyResult={opened}
            plan={truth}
            state={state}
            today={today}
            locale={locale}
            actions={actions}
            initiatives={page.initiatives(opened.record, opened.initiatives, true)}
            onCheckIn={() => checkIn(opened.record.id)}
            onClose={close}
          />
        )
      }
    >
      <WholeQuarter
        key={plan.id}
        plan={plan}
        state={state}
        today={today}
        locale={locale}
        actions={actions}
        page={page}
      />
    </Frame>
  );
}

const titleOf = (plan: Plan, locale: string) => plan.title ?? cycleTitle(plan.id, locale);

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/** The value field of a key result, where its check-in is open and to be seen. */
function fieldOf(id: string): HTMLElement | undefined {
  const field = rowOf(id)?.querySelector<HTMLElement>('.field input');
  return field?.checkVisibility() ? field : undefined;
}
