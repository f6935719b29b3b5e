// Prints a page as a server draws it: elements from a template, and one by its name.
import { WidgetRenderer, widgetHtml } from 'pacemark-widgets/server';
import 'pacemark-widgets/kpi/define';
import 'pacemark-widgets/progress-ring/define';
import 'pacemark-widgets/scorecard/define';
import 'pacemark-widgets/strategy-map/define';
import { readFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit/html.js';

const read = async (file) => JSON.parse(await readFile(file, 'utf8'));
const [snapshot, strategy] = [await read('scorecard.json'), await read('strategy.json')];
const template = html`<okr-scorecard lang="en" .snapshot=${snapshot}></okr-scorecard>
  <okr-progress-ring value="0.6" expected="0.565" label="By hand"></okr-progress-ring>`;
const parts = [
  await collectResult(render(template, { elementRenderers: [WidgetRenderer] })),
  await widgetHtml('okr-strategy-map', { snapshot: strategy, lang: 'en', theme: 'light' }),
  await widgetHtml('okr-kpi', { snapshot: strategy, kpi: 1, lang: 'en' }),
];
process.stdout.write(parts.join('\n'));
