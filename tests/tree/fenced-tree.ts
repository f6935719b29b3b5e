import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The fences, as ARCHITECTURE draws them: what each folder of `core` may import. */
export const mayImport: Record<string, { folders: string[]; packages: string[] }> = {
  scoring: { folders: [], packages: [] },
  words: { folders: ['scoring'], packages: [] },
  snapshot: { folders: ['scoring', 'words'], packages: [] },
  model: { folders: ['scoring', 'snapshot'], packages: ['zod/mini', 'fractional-indexing', 'jsep'] },
  coach: { folders: ['model', 'scoring'], packages: [] },
  templates: { folders: ['model'], packages: [] },
  store: { folders: ['model'], packages: ['idb'] },
  exchange: { folders: ['model', 'words', 'scoring'], packages: ['papaparse'] },
  publish: { folders: ['snapshot', 'words'], packages: [] },
};
export const coreFolders = Object.keys(mayImport);
export const pureFolders = coreFolders.filter((folder) => !['store', 'publish'].includes(folder));

/** A copy of the project's rules around folders that hold nothing but an index. */
export class FencedTree {
  private constructor(readonly root: string) {}

  static async grow(): Promise<FencedTree> {
    const tree = new FencedTree(await mkdtemp(join(tmpdir(), 'pacemark-fences-')));
    const rules = ['biome.json', '.gitignore', 'lint', 'core/tsconfig.pure.json'];
    for (const rule of [...rules, ...coreFolders.map((folder) => `core/${folder}/tsconfig.json`)])
      await cp(resolve(rule), join(tree.root, rule), { recursive: true });
    await symlink(resolve('node_modules'), join(tree.root, 'node_modules'));
    for (const folder of coreFolders)
      await tree.plant(`core/${folder}/index.ts`, `export const here = '${folder}';`);
    return tree;
  }

  async plant(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), `${text}\n`);
  }

  /** What the compiler says of one folder. */
  compile(folder: string): Promise<string> {
    return this.#run('tsc', ['-b', `core/${folder}`, '--pretty', 'false']);
  }

  /** What the linter says of the whole tree: its messages by file. */
  async lint(): Promise<Map<string, string[]>> {
    const said = await this.#run('biome', ['lint', '--reporter=github', '--max-diagnostics=none', '.']);
    const messages = new Map<string, string[]>();
    for (const [, path = '', message = ''] of said.matchAll(/^::\w+ .*?file=([^,]+),.*?::(.*)$/gm)) {
      const file = path.replace(`${this.root}/`, '');
      messages.set(file, [...(messages.get(file) ?? []), message]);
    }
    return messages;
  }

  async fell(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }

  #run(program: string, args: string[]): Promise<string> {
    return new Promise((done) => {
      execFile(resolve('node_modules/.bin', program), args, { cwd: this.root }, (_, out, err) =>
        done(out + err),
      );
    });
  }
}
