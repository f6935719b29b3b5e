import { setTimeout as pause } from 'node:timers/promises';
import { checkIn, openPopup, titles } from '../popup.mjs';
import { until } from '../until.mjs';

const wake = `chrome.runtime.sendMessage({ kind: 'changed' }).catch(() => undefined)`;

/**
 * The background is stopped while it catches the journal up with the log, from nothing or from an earlier state, and
 * folds it; then it is woken again and left alone.
 */
export const worker = {
  name: 'worker',
  parts: [{ part: 'leveldb', rounds: 200, short: 5 }],
  async run({ workshop, part, rounds, random, lose, progress }) {
    const profile = await workshop.seeded('worker', part);
    const browser = await workshop.start(profile, part);
    const popup = await openPopup(browser);
    await popup.evaluate('torture.keepArea("begun")');
    const checkIns = rounds > 5 ? 330 : 12;
    for (let value = 1; value <= checkIns; value++)
      await checkIn(popup, { title: titles[value % titles.length], value });
    const length = checkIns + 1;
    const isWhole = ({ head, broken }) => head?.arrival === length && broken.length === 0;
    const isDone = (journal) => isWhole(journal) && (length < 300 || journal.keys < length / 2);
    const read = () => popup.evaluate('torture.readJournal()');
    // How long it takes where nothing stops it.
    await popup.evaluate(`torture.putArea('nothing')`);
    const begun = performance.now();
    popup.evaluate(wake).catch(() => undefined);
    const done = await until(read, isDone);
    const needed = performance.now() - begun;
    if (!isDone(done)) throw new Error(`The journal is not caught up: ${JSON.stringify(done.head)}`);

    const writes = length < 300 ? 1 : 4;
    let interrupted = 0;
    let leftOver = 0;
    for (let round = 0; round < rounds; round++) {
      progress(round);
      await popup.evaluate(`torture.putArea('${random.oneOf(['nothing', 'begun'])}')`);
      // Caught up in one write, then folded in three: stopped somewhere before the last of them is heard of.
      const changes = random.between(0, writes - 1);
      const changed = popup.evaluate(changes > 0 ? `torture.areaChanges(${changes})` : 'undefined');
      popup.evaluate(wake).catch(() => undefined);
      await changed;
      await pause(random.fraction() * (changes > 0 ? 5 : needed));
      await browser.stopWorker(popup);
      const torn = await read();
      if (!isDone(torn)) interrupted++;
      const flaws = torn.broken.map((flaw) => `after the stop: ${flaw}`);
      popup.evaluate(wake).catch(() => undefined);
      await until(read, isWhole);
      const mended = await until(read, isDone, 5000);
      flaws.push(...mended.broken);
      if (mended.head?.arrival !== length) flaws.push(`it holds ${mended.head?.arrival} of ${length}`);
      else if (!isDone(mended)) leftOver++;
      if (flaws.length > 0) lose(round, flaws);
    }
    await browser.kill();
    return { note: `${interrupted} stopped in the middle, ${leftOver} left keys that are folded already` };
  },
};
