import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dokuwikiPath } from '../../../scripts/find-hosts.mjs';
import { freshFolder, removeFolder } from '../../e2e/browser/fresh-folder';
import { type Server, startServer } from '../server';

/** A real DokuWiki on loopback in a folder of its own; everybody may write into it, also by its own interface. */
export class DokuWiki {
  private constructor(
    readonly server: Server,
    readonly folder: string,
  ) {}

  /** `isHtmlOk`: whether its administrator lets pages hold HTML, which is off at first. */
  static async start(isHtmlOk: boolean): Promise<DokuWiki> {
    const installed = dokuwikiPath();
    if (!installed) throw new Error('There is no DokuWiki. Run npm test, which installs it.');
    const folder = await freshFolder('dokuwiki');
    // The program is served where it is installed; pages, files and settings are this wiki's own.
    await cp('/var/lib/dokuwiki/data', join(folder, 'data'), { recursive: true, dereference: true });
    await mkdir(join(folder, 'conf'));
    await writeFile(
      join(folder, 'conf/local.php'),
      `<?php
$conf['savedir'] = '${folder}/data';
$conf['useacl'] = 0;
$conf['remote'] = 1;
$conf['remoteuser'] = '';
$conf['htmlok'] = ${isHtmlOk ? 1 : 0};
`,
    );
    await writeFile(
      join(folder, 'prepend.php'),
      `<?php define('DOKU_INC', '${installed}/'); define('DOKU_CONF', '${folder}/conf/');`,
    );
    const prepended = `auto_prepend_file=${folder}/prepend.php`;
    const server = await startServer(
      'php',
      (port) => ['-d', prepended, '-S', `127.0.0.1:${port}`, '-t', installed],
      { isReady: /Development Server .* started/, env: { PHP_CLI_SERVER_WORKERS: '4' } },
    );
    return new DokuWiki(server, folder);
  }

  /** Address of a page, or of its editor. */
  page(id: string, action: 'show' | 'edit' = 'show'): string {
    return `${this.server.url}/doku.php?id=${id}&do=${action}`;
  }

  /** Uploads a file, as the media manager or a program would. */
  async upload(name: string, content: Buffer): Promise<void> {
    const answer = await fetch(`${this.server.url}/lib/exe/xmlrpc.php`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml' },
      body: `<?xml version="1.0"?><methodCall><methodName>wiki.putAttachment</methodName><params><param><value><string>${name}</string></value></param><param><value><base64>${content.toString('base64')}</base64></value></param><param><value><struct></struct></value></param></params></methodCall>`,
    });
    const text = await answer.text();
    if (!answer.ok || text.includes('<fault>')) throw new Error(`DokuWiki refused the file: ${text}`);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await removeFolder(this.folder);
  }
}
