import { DataFiles } from '../damage/files.mjs';
import { kinds, strikeByChance } from '../damage/kinds.mjs';
import { layProfile } from '../lay-profile.mjs';
import { checkIn, openPopup, titles } from '../popup.mjs';
import { lookAt } from '../recovered.mjs';
import { until } from '../until.mjs';

// A storage area may give the fields of a record back in another order than they were put in.
const textOf = (record) =>
  JSON.stringify(record, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** What became of the records that were there before: how many are back, and how many say something else. */
function compare(before, after) {
  const found = new Map((after.log?.changes ?? []).map((change) => [change.stamp, textOf(change)]));
  const there = before.log.changes.map((change) => [change, found.get(change.stamp)]);
  return {
    of: there.length,
    back: there.filter(([, text]) => text !== undefined).length,
    changed: there.filter(([change, text]) => text !== undefined && text !== textOf(change)).length,
  };
}

/** What is wrong with how a page shows a damaged profile; an empty list where nothing is. */
function faultsIn(before, after, whole) {
  const { of, back, changed } = compare(before, after);
  const { seen, log, last } = after;
  const faults = [];
  if (changed > 0) faults.push(`${changed} records say something else than before`);
  if (whole && back < of * 0.99) faults.push(`${back} of ${of} records are back, and a full copy was left`);
  if (back < of && seen.said.length === 0)
    faults.push(`${of - back} of ${of} records are gone without a word`);
  if (seen.view === 'nothing' || (whole && seen.view !== 'list')) faults.push(`the page shows ${seen.view}`);
  faults.push(...(log?.broken ?? []));
  for (const [title, value] of Object.entries(last))
    if (seen.view === 'list' && seen.values[title] !== value)
      faults.push(`${title} shows ${seen.values[title]}, the log says ${value}`);
  return faults;
}

async function runRounds({ workshop, part, rounds, from, random, lose, progress, patiently }, chooseStrike) {
  const name = `damage-${part}`;
  const [backend] = part.split('-');
  const data = await layProfile(workshop, backend, rounds > 5 ? 320 : 12);
  const { profile, before } = data;
  const files = new DataFiles(profile, workshop.placesIn(profile));
  const early = new DataFiles(workshop.path(data.early), workshop.placesIn(profile));
  let told = 0;
  for (let round = from; round < rounds; round++) {
    progress(round);
    await patiently(round, () => runRound(round));
  }
  return { rounds: rounds - from, note: `${told} told in a sentence` };

  async function runRound(round) {
    await workshop.putData(data.full, profile);
    const { whole, strike, staysOpen } = chooseStrike(round);
    const what = await strike(files, early, random);
    await workshop.copyData(profile, `${name}-struck`);
    const fault = (faults) =>
      workshop
        .keep(workshop.path(`${name}-struck`), `${name}-${round}`)
        .then((kept) => lose(round, [what, ...faults], kept));

    let browser = await workshop.start(profile, backend);
    let popup = await openPopup(browser);
    const look = () => lookAt(popup);
    const after = await until(look, (seen) => faultsIn(before, seen, whole).length === 0);
    const faults = faultsIn(before, after, whole);
    if (after.seen.said.length > 0) told++;
    if (faults.length > 0) await fault(faults);
    else if (!staysOpen && after.seen.view === 'list') {
      // What was brought back takes new check-ins and outlives the next crash.
      const entry = { title: titles[0], value: 5000 + round };
      await checkIn(popup, entry).catch((refusal) => fault([`after the recovery: ${refusal.message}`]));
      await browser.kill();
      browser = await workshop.start(profile, backend);
      popup = await openPopup(browser);
      const wanted = { log: { changes: after.log.changes } };
      const isThere = (seen) => seen.checkIns.has(`${entry.title}: ${entry.value}`);
      const again = await until(look, (seen) => isThere(seen) && faultsIn(wanted, seen, true).length === 0);
      const later = faultsIn(wanted, again, true);
      if (!isThere(again)) later.push('the check-in after the recovery is gone');
      if (later.length > 0) await fault(['at the second start', ...later]);
    }
    await browser.kill();
  }
}

const rows = (random, count, part) => {
  const left = kinds.filter(({ isForFirefox = true }) => isForFirefox || part !== 'firefox');
  if (count >= kinds.length) return left;
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const always = left.findIndex(({ isAlways }) => isAlways);
    return left.splice(always < 0 ? random.between(0, left.length - 1) : always, 1)[0];
  });
};

/** Each kind of damage once, and cuts and flips by chance. */
export const damage = {
  name: 'damage',
  parts: [
    { part: 'leveldb', rounds: kinds.length, short: 2 },
    { part: 'sqlite', rounds: kinds.length, short: 2 },
    { part: 'firefox', rounds: kinds.length, short: 0 },
    { part: 'leveldb-chance', rounds: 200, short: 1 },
    { part: 'sqlite-chance', rounds: 200, short: 1 },
  ],
  run(task) {
    if (task.part.endsWith('-chance'))
      return runRounds(task, (round) => ({
        whole: true,
        staysOpen: round % 4 > 0,
        strike: (files, _early, random) => strikeByChance(files, random),
      }));
    const chosen = rows(task.random, task.rounds, task.part);
    return runRounds({ ...task, rounds: chosen.length }, (round) => {
      const { name, whole, strike } = chosen[round];
      return { whole, strike: async (files, early) => strike(files, early).then(() => name) };
    });
  },
};
