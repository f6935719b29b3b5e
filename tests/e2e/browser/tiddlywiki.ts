import { layWiki, serveWiki } from '../../../scripts/wiki.mjs';
import { freshFolder, removeFolder } from './fresh-folder';

/** A real TiddlyWiki on loopback in a folder of its own, with the built widget script loaded in its pages. */
export class TiddlyWiki {
  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<TiddlyWiki> {
    const folder = await freshFolder('wiki');
    layWiki(folder);
    const server = await serveWiki(folder);
    return new TiddlyWiki(server.url, async () => {
      await server.stop();
      await removeFolder(folder);
    });
  }

  /** Writes a page as a person's edit would, over the wiki's own REST interface. */
  async put(title: string, text: string, fields: Record<string, string> = {}): Promise<void> {
    const answer = await fetch(`${this.url}/recipes/default/tiddlers/${encodeURIComponent(title)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'TiddlyWiki' },
      body: JSON.stringify({ title, text, ...fields }),
    });
    if (!answer.ok) throw new Error(`TiddlyWiki refused the page: ${answer.status} ${await answer.text()}`);
  }

  /** Address that opens one page alone. */
  page(title: string): string {
    return `${this.url}/#${encodeURIComponent(title)}`;
  }
}
