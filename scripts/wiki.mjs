import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { begin, end } from './command.mjs';
import { root } from './find-browsers.mjs';

const widgetScript = join(root, '.output/widgets/okr-widgets.js');

/** Lays the demo wiki into a folder, with the built widget script beside it; what else is there stays. */
export function layWiki(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'tests/demo/wiki'), folder, { recursive: true });
  if (existsSync(widgetScript)) cpSync(widgetScript, join(folder, 'files/okr-widgets.js'));
}

/**
 * Serves a TiddlyWiki folder on loopback; port 0 takes a free one.
 * Gives the address and a function that ends the server. Throws what TiddlyWiki said if it does not start.
 */
export function serveWiki(folder, port = 0) {
  const program = join(root, 'node_modules/tiddlywiki/tiddlywiki.js');
  const args = [program, folder, '--listen', 'host=127.0.0.1', `port=${port}`];
  const server = begin(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk;
      const url = /Serving on (http:\/\/[\d.]+:\d+)/.exec(said)?.[1];
      if (url) resolve({ url, stop: () => end(server) });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', () => reject(new Error(`TiddlyWiki did not start. It said: ${said.trim()}`)));
  });
}
