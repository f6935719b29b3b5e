import { browser } from 'wxt/browser';
import { aroundTable } from '../../core/publish/around-table';
import { elementOf } from '../../core/snapshot';
import '../../widgets/scorecard/define';
import type { Scorecard } from '../../widgets/scorecard/scorecard';
import { sayLive } from '../shared/words/live';
import type { FromFrame, LiveAnswer } from './answer-live';
import { keepRowsWhole } from './whole-rows';

const ticket = location.hash.slice(1);

/**
 * Draws what the background lets this frame show, and tells the script that put it there. It only reads: nothing that
 * is pressed in it writes. In a page that framed it itself, or deeper than in the tab's own page, it stays empty.
 */
async function draw(): Promise<void> {
  if (parent === window || parent !== top) return;
  const live = await tell<LiveAnswer | undefined>({ kind: 'live', ticket });
  const main = document.querySelector('main');
  const note = document.querySelector('p');
  if (!main || !note) return;
  if (!live) {
    main.replaceChildren();
    note.textContent = '';
    return void (await tell({ kind: 'liveGone', ticket }));
  }
  const { tag, script } = elementOf(live.snapshot);
  if (script === 'okr-strategy.js') await import('./strategy');
  const shown = main.firstElementChild;
  const widget = (shown?.localName === tag ? shown : document.createElement(tag)) as Scorecard;
  widget.lang = live.locale;
  widget.snapshot = live.snapshot;
  if (widget !== shown) {
    main.replaceChildren(widget);
    keepRowsWhole(main, widget);
  }
  note.textContent = sayLive(live.locale, 'onlyYou');
  // Of several in a page each says which it is; the page itself cannot read it.
  document.title = live.snapshot.title ?? sayLive(live.locale, 'frame');
  await widget.updateComplete;
  await tell({ kind: 'liveDrawn', ticket, around: aroundTable(live.snapshot, live.locale) });
}

const tell = <Answer>(told: FromFrame): Promise<Answer> => browser.runtime.sendMessage(told);

const look = () => void draw().catch(() => undefined);
browser.runtime.onMessage.addListener((message: { kind?: unknown } | null | undefined) => {
  if (message?.kind === 'liveChanged') look();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) look();
});
look();
