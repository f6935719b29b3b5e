import { Acknowledged } from './acknowledged.mjs';
import { checkIn, openPopup, titles } from './popup.mjs';
import { lookAt } from './recovered.mjs';
import { until } from './until.mjs';

const laid = new Map();

/**
 * A profile with check-ins, and what it shows; `early` and `full` name its data as it was half-way and at the end.
 * Each is laid once a run: whoever damages it puts its data back before.
 */
export function layProfile(workshop, backend, checkIns) {
  const name = `laid-${backend}-${checkIns}`;
  if (!laid.has(name)) laid.set(name, lay(workshop, name, backend, checkIns));
  return laid.get(name);
}

async function lay(workshop, name, backend, checkIns) {
  const profile = await workshop.seeded(name, backend);
  const acknowledged = new Acknowledged(workshop.path(`${name}.jsonl`));
  let look;
  for (const stage of ['early', 'full']) {
    const browser = await workshop.start(profile, backend);
    const popup = await openPopup(browser);
    for (let turn = 0; turn < checkIns / 2; turn++) {
      const value = acknowledged.entries.length + 1;
      const title = titles[value % titles.length];
      const entry = { title, value, note: `about ${title}` };
      await checkIn(popup, entry);
      acknowledged.add(entry);
    }
    const arrival = acknowledged.entries.length + 1;
    const journal = await until(
      () => popup.evaluate('torture.readJournal()'),
      ({ head }) => head?.arrival === arrival,
    );
    look = await lookAt(popup);
    if (journal.head?.arrival !== arrival || look.log?.head?.arrival !== arrival)
      throw new Error(
        `The copies hold ${look.log?.head?.arrival} and ${journal.head?.arrival} of ${arrival}.`,
      );
    await browser.kill();
    await workshop.checkBackend(profile, backend);
    await workshop.copyData(profile, `${name}-${stage}`);
  }
  return { profile, before: look, early: `${name}-early`, full: `${name}-full` };
}
