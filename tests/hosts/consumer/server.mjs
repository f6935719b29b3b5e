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

const snapshot = JSON.parse(await readFile('scorecard.json', 'utf8'));
const strategy = {
  pacemark: 1,
  asOf: '2026-11-22',
  title: 'Retention',
  kpis: [{ title: 'NPS', goal: 55, redFlag: 40, current: 48, date: '2026-11-16' }],
  map: {
    perspectives: [{ title: 'Customer' }, { title: 'Process' }],
    objectives: [
      { title: 'Customers recommend us', perspective: 0, kpis: [0] },
      { title: 'Answer in time', perspective: 1 },
    ],
    links: [[1, 0]],
  },
};
const template = html`<okr-scorecard lang="en" .snapshot=${snapshot}></okr-scorecard>
  <okr-progress-ring value="0.6" expected="0.565" label="By hand"></okr-progress-ring>`;
const parts = [
  await collectResult(render(template, { elementRenderers: [WidgetRenderer] })),
  await widgetHtml('okr-strategy-map', { snapshot: strategy, lang: 'en', theme: 'light' }),
  await widgetHtml('okr-kpi', { snapshot: strategy, kpi: 1, lang: 'en' }),
];
process.stdout.write(parts.join('\n'));
