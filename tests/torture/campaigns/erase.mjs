import { setTimeout as pause } from 'node:timers/promises';
import { DataFiles } from '../damage/files.mjs';
import { layProfile } from '../lay-profile.mjs';
import { openPopup, titles } from '../popup.mjs';
import { lookAt } from '../recovered.mjs';
import { until } from '../until.mjs';

const [erased] = titles;
const objective = 'Keep what was said';

/**
 * What happens to the copies after something was erased: each leaves one copy that knows of it. `whole` tells that a
 * full copy of the rest is left too.
 */
const blows = [
  { name: 'nothing', whole: true, strike: async () => undefined },
  { name: 'database rolled back', whole: true, strike: (files, early) => files.putBack('database', early) },
  { name: 'journal rolled back', whole: true, strike: (files, early) => files.putBack('journal', early) },
  {
    name: 'database and journal rolled back',
    strike: async (files, early) => {
      await files.putBack('database', early);
      await files.putBack('journal', early);
    },
  },
  {
    name: 'database rolled back, head gone',
    whole: true,
    strike: async (files, early) => {
      await files.putBack('database', early);
      await files.remove('files');
    },
  },
  {
    name: 'journal rolled back, head gone',
    whole: true,
    strike: async (files, early) => {
      await files.putBack('journal', early);
      await files.remove('files');
    },
  },
  {
    name: 'database rolled back, journal gone',
    strike: async (files, early) => {
      await files.putBack('database', early);
      await files.remove('journal');
    },
  },
  {
    name: 'journal rolled back, database gone',
    strike: async (files, early) => {
      await files.putBack('journal', early);
      await files.remove('database');
    },
  },
];

/** A record, or everything, is erased; the browser is killed in the middle or after; copies are rolled back. */
export const erase = {
  name: 'erase',
  parts: [
    { part: 'leveldb', rounds: 60, short: 1 },
    { part: 'sqlite', rounds: 60, short: 0 },
  ],
  async run({ workshop, part, rounds, random, lose, progress, patiently }) {
    const name = `erase-${part}`;
    const data = await layProfile(workshop, part, 12);
    const { profile, before } = data;
    const files = new DataFiles(profile, workshop.placesIn(profile));
    const early = new DataFiles(workshop.path(data.early), workshop.placesIn(profile));
    const others = [...before.checkIns.keys()].filter((key) => !key.startsWith(erased));
    let finished = 0;
    for (let round = 0; round < rounds; round++) {
      progress(round, finished);
      await patiently(round, () => runRound(round));
    }
    return { acknowledged: finished };

    async function runRound(round) {
      await workshop.putData(data.full, profile);
      const takesAll = random.fraction() < 0.25;
      const isCut = random.fraction() < 0.5;
      const blow = random.oneOf(blows);
      let browser = await workshop.start(profile, part);
      const page = await browser.open('dashboard.html#/data');
      const erasing = page.evaluate(`torture.erase(${takesAll ? '' : JSON.stringify(erased)})`);
      erasing.catch(() => undefined);
      let outcome = '';
      if (isCut) {
        await page.evaluate('torture.whenErasing()');
        await pause(random.between(0, 40));
      } else outcome = await erasing;
      await browser.kill();
      const wasTold = /^(Erased|Everything is deleted)/.test(outcome);
      const flaws = isCut || wasTold ? [] : [`it said: ${outcome}`];
      // What was cut off is finished by the next start, if it was begun; only what was finished must stay so.
      if (wasTold) await blow.strike(files, early);
      await workshop.copyData(profile, `${name}-struck`);

      browser = await workshop.start(profile, part);
      const popup = await openPopup(browser);
      const look = async () => ({
        ...(await lookAt(popup)),
        places: await popup.evaluate(`torture.placesWith(${JSON.stringify(takesAll ? objective : erased)})`),
      });
      const othersThere = ({ checkIns }) => others.filter((key) => checkIns.has(key)).length;
      const isGone = ({ places }) => places.length === 0;
      const isKept = (seen) => !isGone(seen) && seen.checkIns.size === before.checkIns.size;
      const isRight = (seen) => {
        if (seen.log?.broken.length > 0) return false;
        if (isGone(seen)) return takesAll || othersThere(seen) === others.length || (wasTold && !blow.whole);
        return !wasTold && isKept(seen);
      };
      const after = await until(look, isRight);
      if (wasTold) finished++;
      if (!isRight(after))
        flaws.push(
          `held by ${after.places.join(', ')}; ${othersThere(after)} of ${others.length} others`,
          ...(after.log?.broken ?? []),
        );
      await browser.kill();
      if (flaws.length > 0) {
        const what = `${takesAll ? 'everything' : 'a record'} erased, ${wasTold ? blow.name : 'cut off'}`;
        lose(
          round,
          [what, ...flaws],
          await workshop.keep(workshop.path(`${name}-struck`), `${name}-${round}`),
        );
      }
    }
  },
};
