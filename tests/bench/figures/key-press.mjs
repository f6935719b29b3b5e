import { Typist } from '../browser/typist.mjs';
import { figureOf } from '../rounds.mjs';

const most = 16;
const keyResults = 1000;
const kinds = ['walk', 'open', 'type', 'save'];

/**
 * Milliseconds of script from a key to its picture, on 1,000 key results of one cycle, beside the 16 of a frame: of all
 * key presses of check-ins, and of each kind of them.
 */
export const keyPress = {
  ids: ['key-press', ...kinds.map((kind) => `key-press-${kind}`)],
  async measure(bench) {
    const chromium = await bench.beside('broad', 'seedBroad', bench.scaled(keyResults));
    const typist = await Typist.sitDown(chromium, 'dashboard.html');
    const { ours } = await bench.alternate({ ours: () => typist.checkIn() }, 31, 5);
    await typist.leave();
    const figure = (id, times) =>
      figureOf(
        id,
        times,
        times.map(() => most),
        { aim: 1 },
      );
    return [
      figure(
        'key-press',
        ours.flatMap((one) => kinds.map((kind) => one[kind])),
      ),
      ...kinds.map((kind) =>
        figure(
          `key-press-${kind}`,
          ours.map((one) => one[kind]),
        ),
      ),
    ];
  },
};
