// npm run torture: does to the built extension's data what browsers, disks and people do, and tells what was lost.
//   --only name,name   these campaigns (or name/part); --rounds n   instead of each campaign's own; --seed s   the
//   same chance again; --from n   the kinds of damage from this one on; --short   as many rounds as fit into npm test
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/find-browsers.mjs';
import { killAll } from './browser/running.mjs';
import { campaigns } from './campaigns/index.mjs';
import { randomFrom } from './random.mjs';
import { tableOf } from './table.mjs';
import { Workshop } from './workshop.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '0' },
    short: { type: 'boolean', default: false },
    output: { type: 'string', default: join(root, '.output/torture.json') },
  },
});
const minute = 60_000;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const wanted = values.only.flatMap((list) => list.split(','));
const parts = campaigns.flatMap((campaign) =>
  campaign.parts.map((one) => ({ campaign, ...one, name: `${campaign.name}/${one.part}` })),
);
const unknown = wanted.filter(
  (name) => !parts.some((one) => one.name === name || one.campaign.name === name),
);
if (unknown.length > 0)
  giveUp(`There is no ${unknown.join(', ')}. There are ${parts.map(({ name }) => name).join(', ')}.`);
if (!(Number(values.rounds ?? 1) > 0) || !Number.isInteger(seed))
  giveUp('--rounds takes a number above 0, --seed a whole number.');

let running = () => 'nothing';
let isEnded = false;
const workshop = await Workshop.open();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    isEnded = true;
    console.log(`Ended by ${signal}. So far: ${running()}`);
    await killAll();
    await workshop.close();
    process.exit(1);
  });

console.log(`Seed ${seed}`);
const results = [];
for (const one of parts) {
  const isWanted = wanted.length === 0 || wanted.includes(one.name) || wanted.includes(one.campaign.name);
  const rounds = Number(values.rounds ?? (values.short ? one.short : one.rounds));
  if (isWanted && rounds > 0 && !isEnded) results.push(await take(one, rounds));
}
if (!isEnded) {
  await workshop.close();
  mkdirSync(dirname(values.output), { recursive: true });
  writeFileSync(values.output, `${JSON.stringify({ seed, results }, undefined, 2)}\n`);
  console.log(`\n${tableOf(results)}\n\nSeed ${seed}`);
  process.exitCode = results.some(({ losses }) => losses.length > 0) ? 1 : 0;
}

async function take({ campaign, part, name }, rounds) {
  const losses = [];
  const lose = (round, what, kept) => {
    if (isEnded) return;
    losses.push({ round, what, kept });
    console.log(`${name}, round ${round}: ${what}${kept ? `\n  The profile as it was before: ${kept}` : ''}`);
  };
  const begun = performance.now();
  let reached = { round: 0 };
  let nextTold = begun;
  running = () => {
    const { round, acknowledged } = reached;
    const told = acknowledged === undefined ? '' : `, ${acknowledged} acknowledged`;
    return `${name} ${round} of ${rounds}${told}, ${losses.length} lost`;
  };
  const progress = (round, acknowledged) => {
    reached = { round, acknowledged };
    if (process.stdout.isTTY) process.stdout.write(`\r${running()} \r`);
    else if (performance.now() >= nextTold) {
      console.log(running());
      nextTold = performance.now() + minute;
    }
  };
  let begunAgain = 0;
  // A machine that is too busy for a browser is no loss; what gives no answer twice is one of the product.
  const patiently = async (round, run) => {
    try {
      return await run();
    } catch (problem) {
      begunAgain++;
      console.log(`${name}, round ${round} is begun again: ${problem.message}`);
      await killAll();
      return run();
    }
  };
  const random = randomFrom(seed, name);
  let told = {};
  try {
    told = await campaign.run({
      workshop,
      part,
      rounds,
      from: Number(values.from),
      random,
      lose,
      progress,
      patiently,
    });
  } catch (problem) {
    told = { acknowledged: reached.acknowledged };
    lose(reached.round, `it broke off: ${problem.stack}`);
  }
  await killAll();
  const notes = [told.note, begunAgain > 0 && `${begunAgain} rounds begun again`];
  return {
    campaign: campaign.name,
    part,
    rounds,
    losses,
    ...told,
    note: notes.filter(Boolean).join(', '),
    seconds: (performance.now() - begun) / 1000,
  };
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
