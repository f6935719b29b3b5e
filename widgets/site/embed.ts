import { decodeLink, elementOf } from '../../core/snapshot';
import '../progress-ring/define';
import '../scorecard/define';
import type { Scorecard } from '../scorecard/scorecard';
import { say } from './messages';

// The data is in the fragment, which no browser sends to a server. Nothing is fetched, stored or sent.
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

async function draw(): Promise<void> {
  const fragment = location.hash;
  const { snapshot, fault } = await decodeLink(fragment.slice(1));
  // A link typed meanwhile is drawn by its own call.
  if (fragment !== location.hash) return;
  const problem = document.querySelector<HTMLElement>('#problem');
  if (!problem) return;
  const { tag = '', script } = snapshot ? elementOf(snapshot, asked.get('draw')) : {};
  // What draws anything else is asked for by who comes with it.
  if (script && script !== 'okr-widgets.js') await import(/* @vite-ignore */ `./${script}`);
  if (fragment !== location.hash) return;
  for (const widget of document.querySelectorAll<Scorecard>('main > :not(p, noscript)')) {
    widget.hidden = widget.localName !== tag;
    widget.snapshot = widget.hidden ? undefined : snapshot;
  }
  problem.hidden = !fault;
  problem.textContent = fault ? say(navigator.language, fault) : '';
  document.title = snapshot?.title ?? snapshot?.cycle?.title ?? say(navigator.language, 'title');
}

addEventListener('hashchange', draw);
draw();
