import { decodeLink } from '../../core/snapshot';
import '../scorecard/define';
import type { Scorecard } from '../scorecard/scorecard';
import { say } from './messages';

// The data is in the fragment, which no browser sends to a server. Nothing is fetched, stored or sent.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

async function draw(): Promise<void> {
  const fragment = location.hash;
  const { snapshot, fault } = await decodeLink(fragment.slice(1));
  // A link typed meanwhile is drawn by its own call.
  if (fragment !== location.hash) return;
  const scorecard = document.querySelector<Scorecard>('okr-scorecard');
  const problem = document.querySelector<HTMLElement>('#problem');
  if (!scorecard || !problem) return;
  scorecard.hidden = !snapshot;
  scorecard.snapshot = snapshot;
  problem.hidden = !fault;
  problem.textContent = fault ? say(navigator.language, fault) : '';
  document.title = snapshot?.title ?? snapshot?.cycle?.title ?? say(navigator.language, 'title');
}

addEventListener('hashchange', draw);
draw();
