import { copyFolder } from '../copy-folder.mjs';
import { killInRounds } from '../kill-in-rounds.mjs';
import { buildShadow } from '../power/build-shadow.mjs';

/** The power is cut: of each file only what was synced last is left. */
export const power = {
  name: 'power',
  parts: [
    { part: 'leveldb', rounds: 50, short: 0 },
    { part: 'sqlite', rounds: 50, short: 0 },
  ],
  async run(task) {
    const { workshop } = task;
    const library = buildShadow(workshop.path('shadow.so'));
    if (!library) return { rounds: 0, note: 'left out: there is no C compiler for Linux here' };
    const shadow = (profile) => `${profile}-synced`;
    return killInRounds(`power-${task.part}`, task, {
      env: (profile) => ({
        LD_PRELOAD: library,
        PACEMARK_DISK: profile,
        PACEMARK_SHADOW: shadow(profile),
      }),
      survive: (profile, isFresh) =>
        isFresh ? copyFolder(profile, shadow(profile)) : copyFolder(shadow(profile), profile),
    });
  },
};
