import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coreFolders, FencedTree, mayImport, pureFolders } from './fenced-tree';

const outsiders = ['widgets', 'entrypoints'];
const packages = [
  'zod',
  'zod/mini',
  'idb',
  'papaparse',
  'fractional-indexing',
  'jsep',
  'lit',
  'preact',
  'wxt/browser',
  'node:fs',
];
const impure = {
  'the clock': 'export const now = Date.now();',
  'a date of now': 'export const now = new Date();',
  chance: 'export const dice = Math.random();',
  storage: "export const kept = localStorage.getItem('kept');",
  'the network': "export const answer = fetch('https://example.com');",
};
const markup = {
  innerHTML: "export const draw = (at: { innerHTML: string }) => { at.innerHTML = '<b>'; };",
  insertAdjacentHTML: "export const draw = (at: Element) => at.insertAdjacentHTML('beforeend', '<b>');",
  unsafeHTML:
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const draw = unsafeHTML('<b>');",
  dangerouslySetInnerHTML: "export const draw = { dangerouslySetInnerHTML: { __html: '<b>' } };",
};

const allowed = (folder: string) => mayImport[folder] ?? { folders: [], packages: [] };
const forbidden = (folder: string) =>
  coreFolders.filter((other) => other !== folder && !allowed(folder).folders.includes(other));
const importing = (path: string) => `import { here } from '${path}';\nexport const there = here;`;

it('every folder of core has a fence', () => {
  const folders = readdirSync('core', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(coreFolders.toSorted()).toEqual(folders.map((folder) => folder.name).toSorted());
});

describe('the linter', () => {
  let tree: FencedTree;
  let said: Map<string, string[]>;
  const of = (file: string) => said.get(file)?.join('\n') ?? '';

  beforeAll(async () => {
    tree = await FencedTree.grow();
    for (const folder of coreFolders) {
      const at = `core/${folder}`;
      for (const other of forbidden(folder)) {
        await tree.plant(`${at}/to-${other}.ts`, importing(`../${other}`));
        await tree.plant(`${at}/within/to-${other}.ts`, importing(`../../${other}`));
      }
      for (const other of allowed(folder).folders) {
        await tree.plant(`${at}/to-${other}.ts`, importing(`../${other}`));
        await tree.plant(`${at}/within/to-${other}.ts`, importing(`../../${other}`));
        await tree.plant(`${at}/into-${other}.ts`, importing(`../${other}/inside`));
      }
      for (const outsider of outsiders)
        await tree.plant(`${at}/to-${outsider}.ts`, importing(`../../${outsider}/thing`));
      for (const name of packages)
        await tree.plant(`${at}/package-${packages.indexOf(name)}.ts`, importing(name));
      for (const [what, text] of Object.entries(impure)) await tree.plant(`${at}/${what}.ts`, text);
      await tree.plant(`${at}/own.ts`, importing('.'));
      await tree.plant(`${at}/given-instant.ts`, 'export const day = new Date(Date.UTC(2026, 0, 1));');
    }
    for (const folder of ['core/coach', 'widgets/ring', 'entrypoints/popup']) {
      for (const [what, text] of Object.entries(markup)) await tree.plant(`${folder}/${what}.ts`, text);
      await tree.plant(`${folder}/any.ts`, 'export const thing: any = 1;');
    }
    for (const folder of coreFolders)
      await tree.plant(`widgets/ring/to-${folder}.ts`, importing(`../../core/${folder}`));
    for (const name of packages)
      await tree.plant(`widgets/ring/package-${packages.indexOf(name)}.ts`, importing(name));
    said = await tree.lint();
  }, 60_000);
  afterAll(() => tree.fell());

  it.each(coreFolders)('core/%s: refuses every other folder and says what may be imported', (folder) => {
    for (const other of forbidden(folder))
      for (const file of [`core/${folder}/to-${other}.ts`, `core/${folder}/within/to-${other}.ts`])
        expect(of(file), file).toContain(`core/${folder} may import `);
    for (const outsider of outsiders)
      expect(of(`core/${folder}/to-${outsider}.ts`), outsider).toContain(`core/${folder} may import `);
  });

  it.each(coreFolders)('core/%s: lets through what it may import, by its index alone', (folder) => {
    expect(of(`core/${folder}/own.ts`)).toBe('');
    for (const other of allowed(folder).folders) {
      expect(of(`core/${folder}/to-${other}.ts`), other).toBe('');
      expect(of(`core/${folder}/within/to-${other}.ts`), other).toBe('');
      expect(of(`core/${folder}/into-${other}.ts`), other).toContain('by its index');
    }
  });

  it.each(coreFolders)('core/%s: refuses every package but its own', (folder) => {
    const passed = packages.filter((_, place) => of(`core/${folder}/package-${place}.ts`) === '');
    expect(passed.toSorted()).toEqual(allowed(folder).packages.toSorted());
  });

  it.each(pureFolders)('core/%s: refuses the clock, chance, storage and the network', (folder) => {
    for (const what of Object.keys(impure))
      expect(of(`core/${folder}/${what}.ts`), what).toMatch(
        /This folder is pure|Do not use the global variable/,
      );
    expect(of(`core/${folder}/given-instant.ts`)).toBe('');
  });

  it('a widget imports lit and the three folders that it draws from', () => {
    const folders = coreFolders.filter((folder) => of(`widgets/ring/to-${folder}.ts`) === '');
    expect(folders.toSorted()).toEqual(['scoring', 'snapshot', 'words']);
    const passed = packages.filter((_, place) => of(`widgets/ring/package-${place}.ts`) === '');
    expect(passed).toEqual(['lit']);
    expect(of('widgets/ring/to-store.ts')).toContain('A widget may import lit');
  });

  it.each(['core/coach', 'widgets/ring', 'entrypoints/popup'])('%s: refuses raw markup and any', (folder) => {
    for (const what of Object.keys(markup))
      expect(of(`${folder}/${what}.ts`), what).toContain('text, never markup');
    expect(of(`${folder}/any.ts`)).toContain('any');
  });
});

describe('the compiler', () => {
  let tree: FencedTree;

  beforeAll(async () => {
    tree = await FencedTree.grow();
    for (const folder of coreFolders)
      for (const other of allowed(folder).folders)
        await tree.plant(`core/${folder}/to-${other}.ts`, importing(`../${other}`));
  });
  afterAll(() => tree.fell());

  it('takes the imports that are allowed, refuses the others and the page', async () => {
    for (const folder of coreFolders) expect(await tree.compile(folder)).toBe('');
    const page = "export const kept = localStorage.getItem('kept');";
    for (const folder of coreFolders) {
      const strangers = coreFolders.filter((other) => other !== folder && !reachable(folder).has(other));
      for (const other of strangers)
        await tree.plant(`core/${folder}/to-${other}.ts`, importing(`../${other}`));
      await tree.plant(`core/${folder}/page.ts`, page);
    }
    for (const folder of coreFolders.toReversed()) {
      const said = await tree.compile(folder);
      for (const other of coreFolders.filter((other) => other !== folder && !reachable(folder).has(other)))
        expect(said).toContain(`core/${folder}/to-${other}.ts(1,`);
      if (folder !== 'store') expect(said).toContain(`core/${folder}/page.ts(1,`);
    }
  }, 60_000);
});

/** The folders whose types the compiler knows in a folder: its references and theirs. */
function reachable(folder: string): Set<string> {
  const config = JSON.parse(readFileSync(`core/${folder}/tsconfig.json`, 'utf8'));
  const direct: string[] = config.references.map((reference: { path: string }) => reference.path.slice(3));
  return new Set(direct.flatMap((other) => [other, ...reachable(other)]));
}
