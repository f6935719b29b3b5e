import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundled, type Consumer, installPacked, output } from './packed';

let consumer: Consumer;
test.beforeAll(async () => {
  consumer = await installPacked();
});

const manifest = async (): Promise<{ exports: Record<string, unknown> }> =>
  JSON.parse(await readFile(join(consumer.installed, 'package.json'), 'utf8'));

test('the package is one that npm, bundlers and Node find nothing wrong with', async () => {
  const pkg = await manifest();
  const { messages } = await publint({ pkgDir: consumer.installed, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  const elements = Object.keys(pkg.exports).filter((name) => name.endsWith('/define'));
  expect(elements).toContain('./scorecard/define');
  // On a server that has no page every class can be imported, and its tag is left for the browser.
  const imports = Object.keys(pkg.exports)
    .filter((name) => !/\.js(on)?$|react/.test(name))
    .map((name) => `await import('pacemark-widgets${name.slice(1)}')`);
  await output(process.execPath, ['--input-type=module', '-e', imports.join(';')], consumer.folder);
});

for (const entry of ['ring-alone.ts', 'ring-defined.ts'])
  test(`a bundle of one element holds no other (${entry})`, async () => {
    const { code, modules } = await bundled(consumer, entry);
    const folders = new Set(
      modules.map((id) => /pacemark-widgets\/modules\/widgets\/([\w-]+)\//.exec(id)?.[1]),
    );
    folders.delete(undefined);
    expect([...folders]).toEqual(['progress-ring']);
    expect(code).not.toMatch(/okr-scorecard|okr-strategy-map|okr-kpi/);
    expect(code.includes('okr-progress-ring')).toBe(entry === 'ring-defined.ts');
  });

test('its types hold for bundlers and for Node, in plain TypeScript and in both kinds of JSX', async () => {
  const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  await output(process.execPath, [tsc, '-p', '.'], consumer.folder);
  const forNode = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--types', ''];
  const alone = ['--ignoreConfig', 'ring-alone.ts', 'ring-defined.ts'];
  await output(process.execPath, [tsc, ...forNode, ...alone], consumer.folder);
});

test('every element that can be defined is documented for people and for editors', async () => {
  const read = async (name: string) => JSON.parse(await readFile(join(consumer.installed, name), 'utf8'));
  const { modules } = await read('custom-elements.json');
  const { tags } = await read('html-data.json');
  const readme = await readFile(join(consumer.installed, 'README.md'), 'utf8');
  const { exports } = await manifest();
  const defined = Object.keys(exports).flatMap((name) => /^\.\/(.+)\/define$/.exec(name)?.[1] ?? []);
  const elements = (modules as Module[]).flatMap(({ declarations }) => declarations);
  expect(elements.map(({ tagName }) => tagName)).toEqual(defined.map((folder) => `okr-${folder}`));
  expect(tags.map(({ name }: { name: string }) => name)).toEqual(elements.map(({ tagName }) => tagName));
  for (const { tagName, description, attributes, events, cssParts } of elements) {
    expect(readme).toContain(`## \`<${tagName}>\``);
    expect(attributes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['snapshot', 'src', 'theme', 'lang']),
    );
    expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(['okr-ready', 'okr-problem']));
    const told = [{ name: tagName, description }, ...attributes, ...events, ...cssParts];
    expect(told.filter((one) => !one.description)).toEqual([]);
  }
});

interface Told {
  name: string;
  description?: string;
}

interface Module {
  declarations: (Record<'attributes' | 'events' | 'cssParts', Told[]> & {
    tagName: string;
    description?: string;
  })[];
}
