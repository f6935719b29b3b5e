import { pageScript } from '../../../scripts/widgets/script.mjs';
import { seededMap } from '../../core/snapshot/map/seeded-map.mjs';
import { costFigures, lay, layPage } from './pages.mjs';

const shape = seededMap(12, 1);
const lanes = ['Financial', 'Customer', 'Internal process', 'Learning & growth'];
const titleOf = (place) => `Objective ${place + 1}`;

/** A strategy map of 12 drawn in a page, beside the same objectives, lanes and links by Mermaid. */
export const drawnMap = {
  ids: ['map-drawn-mermaid'],
  async measure(bench) {
    const pages = {
      ours: {
        address: await ourPage(),
        isDrawn: `document.querySelector('okr-strategy-map').shadowRoot.querySelectorAll('.node').length === 12`,
      },
      mermaid: { address: await mermaidPage(), isDrawn: `document.querySelectorAll('.node').length === 12` },
    };
    return costFigures(bench, 'map-drawn', pages, { mermaid: 1 / 30 }, 11);
  },
};

async function ourPage() {
  const script = await lay('okr-strategy-map.js', await pageScript('widgets/strategy-map/define.ts'));
  const map = {
    ...shape,
    perspectives: lanes.map((title) => ({ title })),
    objectives: shape.objectives.map((one, place) => ({ ...one, title: titleOf(place), kpis: [place] })),
  };
  const kpis = shape.objectives.map((_, place) => ({
    title: `KPI ${place}`,
    goal: 10,
    redFlag: 0,
    current: place,
  }));
  const snapshot = JSON.stringify({ pacemark: 1, asOf: '2026-11-22', map, kpis });
  return layPage(
    'map-ours',
    `<okr-strategy-map snapshot='${snapshot}'></okr-strategy-map><script src="${script}"></script>`,
  );
}

function mermaidPage() {
  const nodes = (lane) =>
    shape.objectives.flatMap(({ perspective }, place) =>
      perspective === lane ? `n${place}["${titleOf(place)}"]` : [],
    );
  const chart = [
    'flowchart BT',
    ...lanes.flatMap((title, lane) => [`subgraph l${lane}["${title}"]`, ...nodes(lane), 'end']),
    ...shape.links.map(([from, to]) => `n${from} --> n${to}`),
  ].join('\n');
  const library = new URL('mermaid.min.js', import.meta.resolve('mermaid')).href;
  return layPage(
    'map-mermaid',
    `<pre class="mermaid">${chart.replaceAll('&', '&amp;')}</pre><script src="${library}"></script>
    <script>mermaid.initialize({ startOnLoad: false }); globalThis.drawing = mermaid.run();</script>`,
  );
}
