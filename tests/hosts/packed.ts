import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, type InlineConfig } from 'vite';

const root = resolve('.');
const shell = process.platform === 'win32';

/** Runs a program to its end and gives what it printed. Throws all of it where it fails. */
export async function output(program: string, args: string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd, shell, maxBuffer: 64_000_000 })).stdout;
  } catch (problem) {
    const { stdout = '', stderr = '' } = problem as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause: problem });
  }
}

/** A folder of somebody's own in which the packed package is installed; frameworks are found above it. */
export interface Consumer {
  folder: string;
  /** The package, as it was unpacked. */
  installed: string;
  tarball: string;
}

/** Packs the package as it would be published, and installs it, without a network, where a consumer's sources are. */
export async function installPacked(): Promise<Consumer> {
  // Workers pack at the same time.
  const folder = join(root, `.output/consumer-${process.env.TEST_PARALLEL_INDEX ?? 0}`);
  const installed = join(folder, 'node_modules/pacemark-widgets');
  await rm(folder, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  await cp(join(root, 'tests/hosts/consumer'), folder, { recursive: true });
  for (const file of ['scorecard.json', 'strategy.json'])
    await cp(join(root, 'tests/demo', file), join(folder, file));
  const pack = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  await output('npm', pack, join(root, '.output/widgets'));
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error('npm pack left no file.');
  const tarball = join(folder, name);
  await output('tar', ['-xzf', name, '--strip-components=1', '-C', installed], folder);
  return { folder, installed, tarball };
}

/** Bundles a consumer's entry as its own build would, and gives the code and the sources that are in it. */
export async function bundled(
  { folder }: Consumer,
  entry: string,
  { plugins, alias }: { plugins?: InlineConfig['plugins']; alias?: Record<string, string> } = {},
): Promise<{ code: string; modules: string[] }> {
  const made = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins,
    resolve: { alias, conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      rolldownOptions: { input: join(folder, entry), preserveEntrySignatures: 'strict' },
    },
  });
  if (!('output' in made)) throw new Error('The build gave no chunk.');
  const [chunk] = made.output;
  return { code: chunk.code, modules: Object.keys(chunk.modules) };
}
