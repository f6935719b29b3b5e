import { browser } from 'wxt/browser';
import { elementOf } from '../../core/snapshot';
import '../../widgets/scorecard/define';
import type { Scorecard } from '../../widgets/scorecard/scorecard';
import { sayLive } from '../shared/words/live';
import type { LiveAnswer } from './answer-live';

const ticket = location.hash.slice(1);

/**
 * Draws what the background lets this frame show, and tells the script that put it there. It only reads: nothing that
 * is pressed in it writes. In a page that framed it itself, or deeper than in the tab's own page, it stays empty.
 */
async function draw(): Promise<void> {
  if (parent === window || parent !== top) return;
  const live: LiveAnswer | undefined = await browser.runtime.sendMessage({ kind: 'live', ticket });
  const main = document.querySelector('main');
  const note = document.querySelector('p');
  if (!main || !note) return;
  if (!live) {
    main.replaceChildren();
    note.textContent = '';
    return tell('liveGone');
  }
  const { tag, script } = elementOf(live.snapshot);
  if (script === 'okr-strategy.js') await import('./strategy');
  const shown = main.firstElementChild;
  const widget = (shown?.localName === tag ? shown : document.createElement(tag)) as Scorecard;
  widget.lang = live.locale;
  widget.snapshot = live.snapshot;
  if (widget !== shown) main.replaceChildren(widget);
  note.textContent = sayLive(live.locale, 'onlyYou');
  await widget.updateComplete;
  await tell('liveDrawn');
}

async function tell(kind: 'liveDrawn' | 'liveGone'): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { kind, ticket }, { frameId: 0 });
}

const look = () => void draw().catch(() => undefined);
browser.runtime.onMessage.addListener((message: { kind?: unknown } | null | undefined) => {
  if (message?.kind === 'changed') look();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) look();
});
look();
