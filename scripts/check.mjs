import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, endAll, run } from './command.mjs';
import { root } from './find-browsers.mjs';

// The main job is told once, as a test; here it runs and leaves a picture of each of its steps. After it every screen
// is pictured in three widths, light and dark.
const told = ['tests/e2e/main-path.spec.ts', 'tests/shots'];
const shots = join(root, '.output/shots');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await endAll();
    process.exit(1);
  });
}
rmSync(shots, { recursive: true, force: true });
process.exitCode = await run(bin('playwright'), ['test', ...told, '--reporter=list'], {
  env: { PACEMARK_SHOTS: shots },
});
console.log(`\nThe screenshots are in ${shots}`);
