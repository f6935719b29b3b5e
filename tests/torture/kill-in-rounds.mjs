import { setTimeout as pause } from 'node:timers/promises';
import { Acknowledged } from './acknowledged.mjs';
import { checkIn, openPopup, Refusal, titles } from './popup.mjs';
import { flawsAfterRecovery } from './recovered.mjs';

/**
 * Types check-ins into the popup, kills the browser somewhere among them and starts it again on what is left, so many
 * times. `survive` makes of a profile whose browser was killed what the next one finds; `env` is its environment.
 */
export async function killInRounds(name, task, { env = () => ({}), survive = async () => undefined } = {}) {
  const { workshop, part, rounds, random, lose, progress } = task;

  const acknowledged = new Acknowledged(workshop.path(`${name}.jsonl`));
  const renew = async () => {
    const fresh = await workshop.seeded(name, part);
    await survive(fresh, true);
    return fresh;
  };
  let profile = await renew();
  let value = 0;
  let count = 0;
  let wasSilent = false;
  const checkOff = async (browser, round) => {
    await workshop.checkBackend(profile, part);
    const popup = await openPopup(browser);
    const flaws = await flawsAfterRecovery(popup, acknowledged.entries);
    if (flaws.length === 0) return popup;
    lose(round, flaws, await workshop.keep(workshop.path(`${name}-before`), `${name}-${round}`));
    return undefined;
  };

  for (let round = 0; round <= rounds; round++) {
    progress(round, count);
    let browser = await workshop.start(profile, part, env(profile));
    let popup = await checkOff(browser, round);
    if (round === rounds) {
      await browser.kill();
      break;
    }
    if (!popup) {
      await browser.kill();
      acknowledged.forget();
      profile = await renew();
      browser = await workshop.start(profile, part, env(profile));
      popup = await openPopup(browser);
    }
    const last = random.between(1, 6);
    for (let turn = 1; turn <= last; turn++) {
      const entry = { title: random.oneOf(titles), value: ++value };
      if (random.fraction() < 0.3) entry.note = `note ${value}`;
      const told = checkIn(popup, entry).then(() => {
        acknowledged.add(entry);
        count++;
      });
      if (turn < last) {
        const problem = await told.then(
          () => undefined,
          (error) => error,
        );
        if (problem instanceof Refusal) lose(round, problem.message);
        else if (problem && wasSilent) throw problem;
        else wasSilent = problem !== undefined;
        if (!wasSilent) continue;
        // A machine that is too busy to answer: the browser is killed here.
        console.log(`${name}, round ${round}, ${JSON.stringify(entry)} got no answer: ${problem.message}`);
        break;
      }
      told.catch(() => undefined);
      // Most of these moments lie between the first key and what comes after "Saved".
      await pause(random.between(0, 120));
    }
    await browser.kill();
    await survive(profile, false);
    await workshop.copyData(profile, `${name}-before`);
  }
  return { acknowledged: count };
}
