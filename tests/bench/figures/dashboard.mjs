import { openVisitor } from '../browser/visit.mjs';
import { figureOf } from '../rounds.mjs';

const desk = { size: { width: 1280, height: 900 } };

/** The page with ten years behind it until one can type into it, beside the same page where nothing was written. */
export const dashboard = {
  ids: ['dashboard-interactive'],
  async measure(bench) {
    await bench.product();
    const full = await openVisitor(await bench.chromium(), desk);
    const empty = await openVisitor(await bench.beside('empty'), desk);
    const times = await bench.alternate(
      {
        ours: async () => (await full.visit('dashboard.html', ({ truth }) => truth)).truth,
        empty: async () => (await empty.visit('dashboard.html', ({ read }) => read)).read,
      },
      31,
      3,
    );
    await Promise.all([full.close(), empty.close()]);
    return [figureOf('dashboard-interactive', times.ours, times.empty, { aim: 1.5 })];
  },
};
