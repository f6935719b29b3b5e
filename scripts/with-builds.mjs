// npm run bench, npm run torture: installs what is missing, builds the extension for the browsers that are named, and
// runs the program on it.
//   --built   takes the builds that are there
import { bin, endAll, run } from './command.mjs';
import { ensureChromium, ensureFirefox, ensurePackages } from './ensure.mjs';

const ways = {
  chrome: { ensure: ensureChromium, variable: 'PACEMARK_CHROMIUM', build: [] },
  firefox: { ensure: ensureFirefox, variable: 'PACEMARK_FIREFOX', build: ['--mv3'] },
};
const [program, ...rest] = process.argv.slice(2);
const browsers = Object.keys(ways).filter((name) => rest.includes(name));
const passedOn = rest.filter((part) => part !== '--built' && !browsers.includes(part));

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.once(signal, async () => {
    // It ends what it runs itself, and takes its time for it.
    await endAll(10_000);
    process.exit(code);
  });
try {
  const env = await prepare();
  process.exitCode = await run(process.execPath, [program, ...passedOn], { env });
} catch (problem) {
  console.error(`\n${problem.message}`);
  process.exitCode = 1;
}

/** Gives the variables that name the browsers. Throws a sentence. */
async function prepare() {
  await ensurePackages();
  const env = {};
  for (const name of browsers) env[ways[name].variable] = await ways[name].ensure();
  if (rest.includes('--built')) return env;
  for (const name of browsers)
    if ((await run(bin('wxt'), ['build', '-b', name, ...ways[name].build])) !== 0)
      throw new Error(`The extension for ${name} could not be built. The message of its build is above.`);
  return env;
}
