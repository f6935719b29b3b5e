import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './find-browsers.mjs';

const debianConfiguration = '/etc/dokuwiki/dokuwiki.php';

/**
 * Folder of Debian's DokuWiki, or undefined: without PHP to serve it, or where its version knows no `htmlok` any more,
 * there is none.
 */
export function dokuwikiPath() {
  const folder = '/usr/share/dokuwiki';
  const hasHtml =
    existsSync(debianConfiguration) && readFileSync(debianConfiguration, 'utf8').includes("'htmlok'");
  return existsSync(join(folder, 'doku.php')) && hasHtml && onPath(['php']) ? folder : undefined;
}

/** Path of Fossil, or undefined. */
export function fossilPath() {
  return onPath(['fossil']);
}
