import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface Site {
  /** Without a slash at its end. `localhost` is the same site to the server and another to a browser. */
  url: string;
  /** Every path that was asked for, in order. */
  asked: string[];
  stop(): Promise<void>;
}

/**
 * Serves a folder on loopback as any static host would; `pages` are answered before the folder's files, and all of it
 * with these headers.
 */
export async function serveSite(
  folder: string,
  pages: Record<string, string | Buffer> = {},
  headers: Record<string, string> = {},
): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    asked.push(path);
    const body = pages[path] ?? (await readFile(join(folder, path)).catch(() => undefined));
    response.writeHead(body === undefined ? 404 : 200, {
      ...headers,
      'Content-Type': types[extname(path)] ?? 'text/html',
    });
    response.end(body ?? 'Not found');
  });
  server.listen(0);
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
