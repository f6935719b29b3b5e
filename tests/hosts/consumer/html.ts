import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import { snapshotAt } from './snapshot';

const main = document.querySelector('main') as HTMLElement;
const scorecard = document.createElement('okr-scorecard');
const ring = document.createElement('okr-progress-ring');
const button = document.createElement('button');
const output = document.createElement('output');

function show(nps: number): void {
  scorecard.snapshot = snapshotAt(nps);
  ring.value = (nps - 42) / 13;
}

scorecard.lang = 'en';
scorecard.setAttribute('theme', 'dark');
scorecard.addEventListener('okr-ready', ({ detail: { problems } }) =>
  output.append(problems.length === 0 ? 'Customer success' : 'something was left out'),
);
ring.setAttribute('expected', '0.565');
ring.setAttribute('label', 'NPS');
button.textContent = 'Check in';
button.addEventListener('click', () => show(55));
main.append(scorecard, ring, button, output);
show(48);
