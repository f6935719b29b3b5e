import { until } from './until.mjs';

/** What an open page and the databases under it hold, as a person and as a reader of the log see it. */
export async function lookAt(page) {
  const { seen, logs } = await page.evaluate(
    '(async () => ({ logs: await torture.readLog(), seen: torture.seen() }))()',
  );
  // Where the product fell back to another place, the damaged one may still be there.
  const log = logs.toSorted((one, other) => other.changes.length - one.changes.length)[0];
  return { seen, log, ...recordsOf(log?.changes ?? []) };
}

/** The check-ins of a log in its order: `{ title, value, note }`. */
export function checkInsIn(changes) {
  const titleOf = new Map();
  const found = [];
  for (const { patches } of changes)
    for (const { kind, id, set } of patches) {
      if (kind === 'keyResult' && set.title) titleOf.set(id, set.title);
      if (kind === 'checkIn' && set.value > 0)
        found.push({ title: titleOf.get(set.keyResult), value: set.value, note: set.note });
    }
  return found;
}

function recordsOf(changes) {
  const checkIns = new Map();
  const last = {};
  for (const { title, value, note } of checkInsIn(changes)) {
    checkIns.set(`${title}: ${value}`, note);
    last[title] = String(value);
  }
  return { checkIns, last };
}

/** What is missing or wrong in what a page holds, beside what was acknowledged; an empty list where nothing is. */
function flawsIn({ seen, log, checkIns, last }, acknowledged) {
  const flaws = [];
  if (seen.view !== 'list') flaws.push(`the page shows ${seen.view}: ${seen.said.join(' ')}`);
  const lost = acknowledged.filter(({ title, value }) => !checkIns.has(`${title}: ${value}`));
  if (lost.length > 0)
    flaws.push(`${lost.length} of ${acknowledged.length} are missing, first ${JSON.stringify(lost[0])}`);
  const changed = acknowledged.filter(
    ({ title, value, note }) =>
      checkIns.has(`${title}: ${value}`) && checkIns.get(`${title}: ${value}`) !== note,
  );
  if (changed.length > 0)
    flaws.push(`${changed.length} have another note, first ${JSON.stringify(changed[0])}`);
  flaws.push(...(log?.broken ?? ['there is no log']));
  for (const [title, value] of Object.entries(last))
    if (seen.view === 'list' && seen.values[title] !== value)
      flaws.push(`${title} shows ${seen.values[title]}, the log says ${value}`);
  return flaws;
}

/** Waits for the product to bring back what it can; what is then still missing or wrong. */
export async function flawsAfterRecovery(page, acknowledged) {
  const { flaws } = await until(
    async () => {
      const look = await lookAt(page);
      return { look, flaws: flawsIn(look, acknowledged) };
    },
    ({ flaws }) => flaws.length === 0,
  );
  return flaws;
}
