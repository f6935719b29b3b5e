import { decodeLink, elementOf } from '../../core/snapshot';
import { partly } from '../note';
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
  const { snapshot, fault, problems } = await decodeLink(fragment.slice(1));
  // A link typed meanwhile is drawn by its own call.
  if (fragment !== location.hash) return;
  const problem = document.querySelector<HTMLElement>('#problem');
  if (!problem) return;
  const { tag = '', script } = snapshot ? elementOf(snapshot, asked.get('draw')) : {};
  const isThere = await isLoaded(script);
  if (fragment !== location.hash) return;
  for (const widget of document.querySelectorAll<Scorecard>('main > :not(p, noscript)')) {
    widget.hidden = !isThere || widget.localName !== tag;
    widget.snapshot = widget.hidden ? undefined : snapshot;
  }
  const { language } = navigator;
  problem.textContent = fault
    ? say(language, fault)
    : isThere
      ? // That it is of a newer version the widget tells.
        (partly({ problems, newer: false }, language) ?? '')
      : say(language, 'notLoaded', { script: script ?? '' });
  problem.hidden = !problem.textContent;
  document.title = snapshot?.title ?? snapshot?.cycle?.title ?? say(language, 'title');
}

/** Whether what draws is here; what draws anything else than OKRs is asked for by who comes with it. */
async function isLoaded(script = 'okr-widgets.js'): Promise<boolean> {
  if (script === 'okr-widgets.js') return true;
  return import(/* @vite-ignore */ `./${script}`).then(
    () => true,
    () => false,
  );
}

addEventListener('hashchange', draw);
draw();
