import { checkIn, openPopup, Refusal, titles } from '../popup.mjs';
import { checkInsIn, lookAt } from '../recovered.mjs';
import { until } from '../until.mjs';

const title = titles[0];

/** Sums and notes typed into two, three and four windows on one key result, each as fast as it goes. */
export const windows = {
  name: 'windows',
  parts: [
    { part: 'leveldb', rounds: 5000, short: 60 },
    { part: 'sqlite', rounds: 5000, short: 0 },
  ],
  async run({ workshop, part, rounds, random, lose, progress }) {
    const profile = await workshop.seeded(`windows-${part}`, part);
    let browser = await workshop.start(profile, part);
    const popups = [await openPopup(browser)];
    const typed = [];
    const unanswered = new Set();
    let count = 0;
    const typeInto = async (at, last) => {
      while (typed.length < last) {
        const entry = { title, sum: random.between(1, 9), note: `edit ${typed.length + 1}` };
        typed.push(entry);
        progress(typed.length, count);
        try {
          await checkIn(popups[at], entry);
          count++;
        } catch (problem) {
          // Nobody was told what became of it. The window is opened anew; one that stays silent then breaks it off.
          unanswered.add(entry.note);
          if (problem instanceof Refusal) lose(entry.note, problem.message);
          console.log(`windows/${part}, ${entry.note} got no answer: ${problem.message}`);
          await popups[at].close();
          popups[at] = await openPopup(browser);
          const next = { title, sum: random.between(1, 9), note: `edit ${typed.length + 1}` };
          typed.push(next);
          await checkIn(popups[at], next);
          count++;
        }
      }
    };
    for (const share of [1 / 3, 2 / 3, 1]) {
      popups.push(await openPopup(browser));
      await Promise.all(popups.map((_popup, at) => typeInto(at, Math.round(rounds * share))));
    }

    const { log: now } = await lookAt(popups[0]);
    const written = new Set(checkInsIn(now?.changes ?? []).map(({ note }) => note));
    const kept = typed.filter(({ note }) => written.has(note) || !unanswered.has(note));
    const total = kept.reduce((sum, entry) => sum + entry.sum, 0);
    for (const [at, popup] of popups.entries()) {
      const shown = await until(
        () => popup.evaluate('torture.seen().values'),
        (values) => values[title] === String(total),
      );
      if (shown[title] !== String(total))
        lose(rounds, `window ${at + 1} shows ${shown[title]}, the sum is ${total}`);
    }
    await browser.kill();
    browser = await workshop.start(profile, part);
    const { log, seen } = await lookAt(await openPopup(browser));
    await browser.kill();
    const flaws = [...(log?.broken ?? ['there is no log'])];
    const sums = new Map(kept.map((entry) => [entry.note, entry.sum]));
    let before = 0;
    for (const { value, note } of checkInsIn(log?.changes ?? [])) {
      if (value - before !== sums.get(note)) flaws.push(`${note} made ${value} of ${before}`);
      before = value;
      sums.delete(note);
    }
    if (sums.size > 0) flaws.push(`${sums.size} edits are missing, first ${[...sums.keys()][0]}`);
    if (seen.values[title] !== String(total))
      flaws.push(`it shows ${seen.values[title]}, the sum is ${total}`);
    if (flaws.length > 0) lose(rounds, flaws.slice(0, 5), await workshop.keep(profile, `windows-${part}`));
    const silent = unanswered.size > 0 ? `, ${unanswered.size} got no answer` : '';
    return { acknowledged: count, note: `2, 3 and 4 windows${silent}` };
  },
};
