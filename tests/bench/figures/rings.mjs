import { pageScript } from '../../../scripts/widgets/script.mjs';
import { peerScript } from '../peers/peer-script.mjs';
import { costFigures, lay, layPage } from './pages.mjs';

const count = 500;
/** Beside the same as plain SVG; others are there to compare with, and are not to be slower than. */
const aims = { svg: 1.6, shoelace: 1, chart: 1 };

const each = (ring) => Array.from({ length: count }, (_, i) => ring(i / count, i)).join('\n');
const grid = '<style>body { display: flex; flex-wrap: wrap } body > * { width: 140px }</style>';

/** 500 rings on one page: ours beside the same as plain SVG, beside Shoelace's and beside Chart.js. */
export const rings = {
  ids: Object.keys(aims).map((name) => `rings-${name}`),
  async measure(bench) {
    const pages = {
      ours: {
        address: await ourPage(),
        isDrawn: `[...document.querySelectorAll('okr-progress-ring')].filter((one) => one.shadowRoot.querySelector('svg')).length === ${count}`,
      },
      shoelace: {
        address: await shoelacePage(),
        isDrawn: `[...document.querySelectorAll('sl-progress-ring')].filter((one) => one.shadowRoot.querySelector('svg')).length === ${count}`,
      },
      chart: { address: await chartPage(), isDrawn: `Object.keys(Chart.instances).length === ${count}` },
    };
    const svg = {
      address: await plainPage(await bench.chromium(), pages.ours.address),
      isDrawn: `document.querySelectorAll('svg.ring').length === ${count}`,
    };
    return costFigures(bench, 'rings', { ...pages, svg }, aims, 11);
  },
};

async function ourPage() {
  const script = await lay('okr-progress-ring.js', await pageScript('widgets/progress-ring/define.ts'));
  const ring = (share, i) =>
    `<okr-progress-ring value="${share}" expected="0.57" label="Ring ${i}"></okr-progress-ring>`;
  return layPage('rings-ours', `${each(ring)}<script src="${script}"></script>`, grid);
}

/** What ours drew, in plain elements whose width is nobody's measure, and without a script. */
async function plainPage(chromium, ours) {
  const tab = await chromium.newTab();
  await tab.load(ours);
  const { sheet, drawn } = await tab.evaluate(`(() => {
    const roots = [...document.querySelectorAll('okr-progress-ring')].map(({ shadowRoot }) => shadowRoot);
    const rules = [...roots[0].adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText);
    return {
      sheet: rules.join('\\n').replaceAll(/:host\\((.*?)\\)/g, '.own$1').replaceAll(':host', '.own'),
      drawn: roots.map(({ innerHTML }) => '<div class="own">' + innerHTML.replaceAll(/<!--.*?-->/g, '') + '</div>').join('\\n'),
    };
  })()`);
  await tab.close();
  return layPage(
    'rings-svg',
    drawn,
    `${grid}<style>${sheet} .own { container-type: normal !important }</style>`,
  );
}

async function shoelacePage() {
  const script = await lay('shoelace-ring.js', await peerScript('shoelace-ring.ts'));
  const ring = (share, i) => `<sl-progress-ring value="${share * 100}">Ring ${i}</sl-progress-ring>`;
  const sheet = import.meta.resolve('@shoelace-style/shoelace/dist/themes/light.css');
  const head = `${grid}<link rel="stylesheet" href="${sheet}">`;
  return layPage('rings-shoelace', `${each(ring)}<script src="${script}"></script>`, head);
}

function chartPage() {
  const script = `for (const canvas of document.querySelectorAll('canvas')) {
    const share = Number(canvas.dataset.share);
    new Chart(canvas, {
      type: 'doughnut',
      data: { labels: ['reached', 'left'], datasets: [{ data: [share, 1 - share] }] },
      options: { animation: false, cutout: '80%', plugins: { legend: { display: false } } },
    });
  }`;
  const rings = each((share) => `<div><canvas data-share="${share}"></canvas></div>`);
  const library = new URL('chart.umd.js', import.meta.resolve('chart.js')).href;
  return layPage('rings-chart', `${rings}<script src="${library}"></script><script>${script}</script>`, grid);
}
