import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fossilPath } from '../../../scripts/find-hosts.mjs';
import { freshFolder, removeFolder } from '../../e2e/browser/fresh-folder';
import { type Server, startServer } from '../server';

/** A real Fossil on loopback with a repository of its own: a strict policy, no script of a page's own, no frame. */
export class Fossil {
  private constructor(
    readonly server: Server,
    readonly folder: string,
    readonly program: string,
  ) {}

  static async start(): Promise<Fossil> {
    const program = fossilPath();
    if (!program) throw new Error('There is no Fossil. Run npm test, which installs it.');
    const folder = await freshFolder('fossil');
    const env = { HOME: folder, USER: 'owner' };
    const repository = join(folder, 'wiki.fossil');
    execFileSync(program, ['init', repository], { env: { ...process.env, ...env }, stdio: 'ignore' });
    const args = (port: number) => ['server', repository, '-P', `${port}`, '--localhost', '--nojail'];
    return new Fossil(
      await startServer(program, args, { isReady: /Listening for HTTP requests/, env }),
      folder,
      program,
    );
  }

  /** Adds a file that pages can show: its address is `/uv/` and its name. */
  async upload(name: string, content: Buffer): Promise<void> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    this.#run(['uv', 'add', path, '--as', name]);
  }

  /** Writes a page in Markdown. */
  async put(title: string, text: string): Promise<void> {
    const path = join(this.folder, 'page.md');
    await writeFile(path, text);
    this.#run(['wiki', 'create', title, path, '-M', 'markdown']);
  }

  page(title: string): string {
    return `${this.server.url}/wiki?name=${encodeURIComponent(title)}`;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await removeFolder(this.folder);
  }

  #run(args: string[]): void {
    const env = { ...process.env, HOME: this.folder, USER: 'owner' };
    execFileSync(this.program, [...args, '-R', join(this.folder, 'wiki.fossil')], { env, stdio: 'ignore' });
  }
}
