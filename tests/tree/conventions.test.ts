import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

// Tracked files and those about to be, as git sees them; what is ignored is not ours.
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const text = (file: string) => readFileSync(file, 'utf8');
const tests = files.filter((file) => /^tests\/.*\.(test|spec)\.tsx?$/.test(file));
const sources = files.filter((file) => /^(core|widgets|entrypoints)\/.*\.tsx?$/.test(file));

/** Folders in which to add one thing is one file and one line in the index. */
const lists = ['core/scoring/metrics', 'core/coach/rules', 'core/exchange/formats', 'core/publish/targets'];

describe.each(lists)('%s', (folder) => {
  const members = files
    .filter((file) => dirname(file) === folder && /\.tsx?$/.test(file) && basename(file) !== 'index.ts')
    .map((file) => basename(file, '.ts'));

  it('has its members in its index', () => {
    expect(members).not.toEqual([]);
    const index = text(`${folder}/index.ts`);
    expect(members.filter((member) => !index.includes(`'./${member}'`))).toEqual([]);
  });

  it('has a test that names each member', () => {
    const told = tests
      .filter((test) => test.startsWith('tests/core/'))
      .map(text)
      .join('\n');
    expect(members.filter((member) => !told.includes(member) && !told.includes(camel(member)))).toEqual([]);
  });
});

describe('widgets', () => {
  const folders = [...new Set(sources.map((file) => /^widgets\/([^/]+)\//.exec(file)?.[1]))].filter(
    (folder) => folder !== undefined && folder !== 'site',
  );

  it('has each widget in its index', () => {
    const index = text('widgets/index.ts');
    expect(folders.filter((folder) => !index.includes(`'./${folder}/`))).toEqual([]);
  });

  it('has a test that names each widget', () => {
    const told = tests
      .filter((test) => test.startsWith('tests/widgets/'))
      .map(text)
      .join('\n');
    expect(folders.filter((folder) => !told.includes(`okr-${folder}`))).toEqual([]);
  });
});

describe('the tree', () => {
  it('has no file whose name says nothing', () => {
    const empty = /^(utils?|helpers?|common|manager|service|types|misc|shared)\.[a-z]+$/;
    expect([...sources, ...tests].filter((file) => empty.test(basename(file)))).toEqual([]);
  });

  it('names no machine and no registry', () => {
    const home = /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\/[\w.-]+/m;
    const registry = /"resolved":\s*"http|\bregistry\.\w+\.(org|com)\b/;
    const readable = files.filter(
      (file) => !/\.(png|ico|csv|woff2)$/.test(file) && file !== 'tests/tree/conventions.test.ts',
    );
    expect(readable.filter((file) => home.test(text(file)) || registry.test(text(file)))).toEqual([]);
  });

  it('skips, retries and silences nothing', () => {
    const weak =
      /\b(it|test|describe)\.(skip|only|todo|fixme)\b|expect\(true\)|waitForTimeout\(|@ts-(ignore|nocheck)|retries: *[1-9]/;
    const code = files.filter(
      (file) => /\.(tsx?|mjs)$/.test(file) && file !== 'tests/tree/conventions.test.ts',
    );
    expect(code.filter((file) => weak.test(text(file)))).toEqual([]);
  });
});

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
