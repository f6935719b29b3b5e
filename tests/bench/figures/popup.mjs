import { openVisitor, popupSize } from '../browser/visit.mjs';
import { figureOf } from '../rounds.mjs';

/** The popup's page with 4 × 5 key results and ten years behind it, beside the same rows as static HTML. */
export const popup = {
  ids: ['popup-first-paint', 'popup-truth'],
  async measure(bench) {
    await bench.product();
    const visitor = await openVisitor(await bench.chromium(), { rows: await rowsSeen(bench) });
    const { ours, plain } = await bench.alternate(
      {
        ours: () => visitor.visit('popup.html', ({ painted, truth }) => painted && truth),
        plain: () => visitor.visit('static.html', ({ painted }) => painted),
      },
      41,
      3,
    );
    await visitor.close();
    const painted = (one) => one.painted;
    const truth = (one) => one.truth;
    return [
      figureOf('popup-first-paint', ours.map(painted), plain.map(painted), { aim: 1.15 }),
      figureOf('popup-truth', ours.map(truth), plain.map(painted), { aim: 1.5 }),
    ];
  },
};

/** How many rows a popup shows before it is scrolled. */
async function rowsSeen(bench) {
  const tab = await (await bench.chromium()).newTab();
  await tab.send('Emulation.setDeviceMetricsOverride', { ...popupSize, deviceScaleFactor: 1, mobile: false });
  await tab.load((await bench.chromium()).url('static.html'));
  const seen = await tab.evaluate(`(() => {
    const { bottom } = document.querySelector('main').getBoundingClientRect();
    return [...document.querySelectorAll('[data-row]')].filter((row) => row.getBoundingClientRect().top < bottom).length;
  })()`);
  await tab.close();
  return seen;
}
