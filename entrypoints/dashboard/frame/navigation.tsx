import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import { paletteKeys } from '../../shared/quarter/key-names';
import { dueKeyResults, keyResultsOf } from '../../shared/quarter/row-facts';
import { type FrameKey, sayFrame } from '../../shared/words/frame';
import { sayUi } from '../../shared/words/ui';
import { Icon } from './icon';

interface NavigationProps {
  /** Every view that exists, and the one that is shown. */
  views: readonly string[];
  view: string;
  plan: Plan;
  today: string;
  locale: string;
  rules: OwnRules;
  /** KPIs to be read. */
  dueReadings: number;
  onSearch(): void;
}

/** In the order in which they stand; those of the second list are for now and then. */
const often = ['quarter', 'review', 'scorecard', 'map', 'plan-on-a-page', 'past'];
const seldom = ['embed', 'data', 'settings'];

/** Views that stand under another one while it or one of them is shown: each looks at the same thing in another way. */
const within: Record<string, readonly string[]> = {
  scorecard: ['kpis'],
  map: ['alignment', 'x-matrix'],
  data: ['bring-in', 'take-out'],
  settings: ['choose'],
};

/** Views that are reached from another one and have no way of their own. */
const under: Record<string, string> = { restore: 'data', score: 'review' };

/** What the way to a view is called where it leads to more than that. */
const wordsOf: Record<string, FrameKey> = { scorecard: 'scorecardAndKpis' };

const groupOf = (view: string): string =>
  Object.keys(within).find((name) => within[name]?.includes(view)) ?? view;

/** The ways to every view: at the side where there is room, else behind a button. */
export function Navigation({
  views,
  view,
  plan,
  today,
  locale,
  rules,
  dueReadings,
  onSearch,
}: NavigationProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => setOpen(false), [view]);
  const due = dueKeyResults(plan, today, rules).length + dueReadings;
  const count = keyResultsOf(plan).length;
  const shown = under[view] ?? view;
  const link = (name: string) => (
    <li key={name}>
      <a
        href={name === 'quarter' ? '#/' : `#/${name}`}
        aria-current={shown === name ? 'page' : undefined}
        onClick={() => setOpen(false)}
      >
        {groupOf(name) === name && <Icon name={name} />}
        <span class="nav-name">{sayFrame(locale, wordsOf[name] ?? (name as FrameKey))}</span>
        {name === 'quarter' && count > 0 && (
          <span class="nav-count">
            <span aria-hidden="true">{count.toLocaleString(locale)}</span>
            <span class="aloud">{sayFrame(locale, 'keyResults', { count })}</span>
          </span>
        )}
        {name === 'review' && due > 0 && (
          <span class="nav-count due">{sayFrame(locale, 'due', { count: due })}</span>
        )}
      </a>
      {groupOf(shown) === name && within[name] && <ul class="nav-within">{within[name].map(link)}</ul>}
    </li>
  );
  const links = (names: readonly string[]) => (
    <ul>{names.filter((name) => views.includes(name)).map(link)}</ul>
  );
  return (
    <nav
      class={isOpen ? 'nav open' : 'nav'}
      aria-label={sayFrame(locale, 'navigation')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <p class="brand">
        <img src="/icon/ring.svg" alt="" width="24" height="24" />
        {sayUi(locale, 'productName')}
      </p>
      <button type="button" class="search-button" aria-keyshortcuts="Control+K Meta+K" onClick={onSearch}>
        <Icon name="search" />
        <span class="nav-name">{sayFrame(locale, 'search')}</span>
        <span class="search-keys" aria-hidden="true">
          <kbd>{paletteKeys}</kbd>
        </span>
      </button>
      <button
        ref={button}
        type="button"
        class="nav-button"
        aria-expanded={isOpen}
        aria-controls="nav-lists"
        onClick={() => setOpen(!isOpen)}
      >
        {sayFrame(locale, 'menu')}
        {due > 0 && views.includes('review') && (
          <span class="due">{sayFrame(locale, 'due', { count: due })}</span>
        )}
      </button>
      <div id="nav-lists" class="nav-lists">
        {links(often)}
        {links(seldom)}
      </div>
    </nav>
  );
}
