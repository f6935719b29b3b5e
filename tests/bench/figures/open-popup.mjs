import { rowsSeen } from '../browser/visit.mjs';
import { figureOf } from '../rounds.mjs';

/** The toolbar's real popup, from the call that opens it to its first paint, beside a blank one and beside static HTML. */
export const openPopup = {
  ids: ['popup-open', 'popup-open-static'],
  async measure(bench) {
    await bench.product();
    const seen = await rowsSeen(await bench.chromium());
    const open = async (path, fewestRows) => {
      const { painted, rows } = await bench.call('openPopup', path);
      if (rows < fewestRows) throw new Error(`${path} was painted with ${rows} rows.`);
      return painted;
    };
    const { ours, blank, plain } = await bench.alternate(
      {
        ours: () => open('popup.html', seen),
        blank: () => open('blank.html', 0),
        plain: () => open('static.html', seen),
      },
      21,
      2,
    );
    return [
      figureOf('popup-open', ours, blank, { aim: 1.15 }),
      figureOf('popup-open-static', ours, plain, { aim: 1.15 }),
    ];
  },
};
