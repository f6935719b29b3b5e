import { join } from 'node:path';
import { bin } from './command.mjs';
import { root } from './find-browsers.mjs';

const reports = join(root, '.output/reports');
const vitest = (config, report) => [
  bin('vitest'),
  'run',
  '--config',
  config,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const playwright = (folder, workers) => [
  ...[bin('playwright'), 'test', folder, '--retries=0'],
  `--workers=${workers}`,
];

/**
 * What `npm test` does, in this order. A step is a list of commands that each must exit with 0;
 * `report` is where its runner writes its counts; `needs` names what must be installed for it.
 */
export const steps = [
  { name: 'prepare', commands: [[bin('wxt'), 'prepare']] },
  { name: 'lint', commands: [[bin('biome'), 'check', '--error-on-warnings']] },
  { name: 'types', commands: [[bin('tsc'), '-b']] },
  { name: 'knip', commands: [[bin('knip')]] },
  withVitest('core', 'vitest.config.ts'),
  // Each of these builds the widgets first, which the extension carries.
  { name: 'build-chrome', commands: [[bin('wxt'), 'build', '-b', 'chrome']] },
  { name: 'build-firefox', commands: [[bin('wxt'), 'build', '-b', 'firefox', '--mv3']] },
  withVitest('widgets', 'tests/widgets/vitest.config.ts', ['chromium']),
  // A browser waits more than it works: two at a time take little more than half as long.
  withPlaywright('e2e', 'tests/e2e', ['chromium', 'firefox'], 2),
  withPlaywright('commands', 'tests/commands', ['chromium']),
  withPlaywright('hosts', 'tests/hosts/[^/]+\\.spec', ['chromium'], 2),
  withPlaywright('dokuwiki', 'tests/hosts/dokuwiki/', ['chromium', 'dokuwiki']),
  withPlaywright('fossil', 'tests/hosts/fossil/', ['chromium', 'fossil']),
  withTorture(),
];

function withVitest(name, config, needs) {
  const report = join(reports, `${name}.json`);
  return { name, needs, report, commands: [vitest(config, report)], read: vitestCounts };
}

function withPlaywright(name, folder, needs, workers = 1) {
  const report = join(reports, `${name}.json`);
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return { name, needs, report, env, commands: [playwright(folder, workers)], read: playwrightCounts };
}

// The same seed each time: what `npm test` finds once it finds again.
function withTorture() {
  const report = join(reports, 'torture.json');
  const command = ['tests/torture/run.mjs', '--short', '--seed', '1', '--output', report];
  const read = ({ results }) => ({
    passed: results.filter(({ losses }) => losses.length === 0).length,
    failed: results.filter(({ losses }) => losses.length > 0).length,
  });
  return { name: 'torture', needs: ['chromium'], report, commands: [[process.execPath, ...command]], read };
}

function vitestCounts(json) {
  return { passed: json.numPassedTests, failed: json.numFailedTests };
}

function playwrightCounts(json) {
  return {
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky + json.errors.length,
  };
}
