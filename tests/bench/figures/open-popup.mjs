import { figureOf } from '../rounds.mjs';

/** The toolbar's real popup, from the call that opens it to its first paint, beside a blank one. */
export const openPopup = {
  ids: ['popup-open'],
  async measure(bench) {
    await bench.product();
    const open = async (path, fewestRows) => {
      const { painted, rows } = await bench.call('openPopup', path);
      if (rows < fewestRows) throw new Error(`${path} was painted with ${rows} rows.`);
      return painted;
    };
    const { ours, blank } = await bench.alternate(
      { ours: () => open('popup.html', 20), blank: () => open('blank.html', 0) },
      21,
      2,
    );
    return [figureOf('popup-open', ours, blank, { aim: 1.15 })];
  },
};
