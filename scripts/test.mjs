import { existsSync, readFileSync, rmSync } from 'node:fs';
import { endAll, run } from './command.mjs';
import { ensureChromium, ensureDokuWiki, ensureFirefox, ensureFossil, ensurePackages } from './ensure.mjs';
import { steps } from './steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. The steps are ${steps.map((s) => s.name).join(', ')}.`,
  );
  process.exit(1);
}
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.once(signal, async () => {
    await endAll();
    process.exit(code);
  });

const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
const { programs, missing } = await install(chosen);
const results = [];
for (const step of chosen) results.push(await take(step));
const sum = (of) => results.reduce((total, result) => total + result[of], 0);

console.log('\nStep            Seconds  Passed  Failed');
for (const { name, seconds, passed, failed, leftOut } of results) {
  const figures = leftOut
    ? `left out: ${leftOut}`
    : [seconds.toFixed(1), passed, failed].map(column).join(' ');
  console.log(`${failed > 0 ? '✗' : leftOut ? '–' : '✓'} ${name.padEnd(14)}${figures}`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Installs what the chosen steps need; gives the paths of programs and a sentence for each that is missing. */
async function install(chosen) {
  const programs = {};
  const missing = {};
  await ensurePackages().catch(giveUp);
  const ways = {
    chromium: ensureChromium,
    firefox: ensureFirefox,
    dokuwiki: ensureDokuWiki,
    fossil: ensureFossil,
  };
  for (const [name, ensure] of Object.entries(ways)) {
    if (!chosen.some((step) => step.needs?.includes(name))) continue;
    try {
      programs[`PACEMARK_${name.toUpperCase()}`] = await ensure();
    } catch (problem) {
      missing[name] = problem.message;
    }
  }
  return { programs, missing };
}

async function take(step) {
  const { name, report } = step;
  const lacking = step.needs?.find((need) => missing[need]);
  if (lacking)
    return { name, passed: 0, failed: process.env.CI === 'true' ? 1 : 0, leftOut: missing[lacking] };
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  if (report) rmSync(report, { force: true });
  let failedCommands = 0;
  for (const [command, ...args] of step.commands)
    if ((await run(command, args, { env: { ...programs, ...step.env } })) !== 0) failedCommands++;
  const seconds = (performance.now() - begun) / 1000;
  const counts =
    report && existsSync(report) ? step.read(JSON.parse(readFileSync(report, 'utf8'))) : undefined;
  // A step that fails without a failed test to show for it (a build, a crash) counts as one.
  const failed = Math.max(counts?.failed ?? 0, failedCommands > 0 ? 1 : 0);
  return { name, seconds, passed: counts?.passed ?? 0, failed };
}

function column(figure) {
  return String(figure).padStart(7);
}

function giveUp(problem) {
  console.error(`\n${problem.message}`);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}
