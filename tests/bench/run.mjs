// npm run bench: takes the figures in a real Chromium, prints them as a table and writes .output/bench.json. Times
// are told, never judged: the exit code says only whether the bench ran.
//   --only id,id   these figures; --rounds n   instead of each figure's own
//   --years n, --scale x   a smaller history, to see in a test that the bench runs; --output file
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { endAll } from '../../scripts/command.mjs';
import { root } from '../../scripts/find-browsers.mjs';
import { Bench } from './bench.mjs';
import { figures } from './figures/index.mjs';
import { tableOf } from './table.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string' },
    years: { type: 'string', default: '10' },
    scale: { type: 'string', default: '1' },
    output: { type: 'string', default: join(root, '.output/bench.json') },
  },
});
const ids = figures.flatMap((figure) => figure.ids);
const wanted = values.only.flatMap((list) => list.split(','));
const unknown = wanted.filter((id) => !ids.includes(id));
const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
const [years, scale] = [Number(values.years), Number(values.scale)];
if (unknown.length > 0)
  giveUp(`There is no figure ${unknown.join(', ')}. The figures are ${ids.join(', ')}.`);
for (const number of [rounds ?? 1, years, scale])
  if (!(number > 0)) giveUp('--rounds, --years and --scale take a number above 0.');

const isWanted = (id) => wanted.length === 0 || wanted.includes(id);
const bench = new Bench({ rounds, years, scale });
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.all([endAll(), bench.close()]);
    process.exit(1);
  });

const taken = [];
try {
  for (const figure of figures.filter((one) => one.ids.some(isWanted))) {
    console.log(`Taking ${figure.ids.filter(isWanted).join(', ')}`);
    taken.push(...(await figure.measure(bench)).filter(({ id }) => isWanted(id)));
  }
} finally {
  await bench.close();
}
mkdirSync(dirname(values.output), { recursive: true });
writeFileSync(values.output, `${JSON.stringify(taken, undefined, 2)}\n`);
console.log(`\n${tableOf(taken)}`);

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
