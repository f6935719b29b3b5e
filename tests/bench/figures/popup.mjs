import { openVisitor, rowsSeen } from '../browser/visit.mjs';
import { figureOf } from '../rounds.mjs';

/** The popup's page with 4 × 5 key results and ten years behind it, beside the same rows as static HTML. */
export const popup = {
  ids: ['popup-first-paint', 'popup-truth'],
  async measure(bench) {
    await bench.product();
    const visitor = await openVisitor(await bench.chromium(), {
      rows: await rowsSeen(await bench.chromium()),
    });
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
