import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFolder } from '../copy-folder.mjs';

/** The files in which one profile keeps the extension's data, to be damaged while no browser has it open. */
export class DataFiles {
  #places;

  constructor(profile, places) {
    this.profile = profile;
    this.#places = places;
  }

  /** Files and folders directly under a place (`database`, `journal`, `files`) that are the extension's. */
  async of(place) {
    const [folder, isOurs] = this.#places[place];
    const names = await readdir(join(this.profile, folder)).catch(() => []);
    return names.filter(isOurs).map((name) => join(this.profile, folder, name));
  }

  async remove(place) {
    for (const path of await this.of(place)) await rm(path, { recursive: true });
  }

  /** Puts the state of another copy of the profile into a place. */
  async putBack(place, other) {
    await this.remove(place);
    for (const path of await other.of(place))
      await copyFolder(path, join(this.profile, path.slice(other.profile.length)));
  }

  /** Every file of a place with something in it, in one order. */
  async filesOf(place) {
    const found = [];
    for (const path of await this.of(place)) found.push(...(await filesUnder(path)));
    return found.sort();
  }

  /** The file to which a place's engine appended last: a LevelDB log or a SQLite write-ahead log, else its largest. */
  async logOf(place) {
    const files = await this.filesOf(place);
    const logs = files.filter((path) => /\/\d+\.log$|-wal$/.test(path));
    if (logs.length > 0) return logs.at(-1);
    const sizes = await Promise.all(files.map(async (path) => ({ path, size: (await stat(path)).size })));
    return sizes.sort((one, other) => other.size - one.size)[0]?.path;
  }

  /** The file without which a place's engine cannot open it: LevelDB's CURRENT, or the SQLite database. */
  async keystoneOf(place) {
    const files = await this.filesOf(place);
    return files.find((path) => path.endsWith('/CURRENT')) ?? files.find((path) => !path.endsWith('-wal'));
  }
}

async function filesUnder(path) {
  if (!(await stat(path)).isDirectory()) return (await stat(path)).size > 0 ? [path] : [];
  const names = await readdir(path);
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat();
}

export async function cutAt(path, share) {
  await truncate(path, Math.floor((await stat(path)).size * share));
}

export async function cutLast(path, bytes) {
  await truncate(path, Math.max(0, (await stat(path)).size - bytes));
}

/** Writes over the beginning of a file, as long as it is and at most `length` bytes. */
export async function overwrite(path, length) {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(Math.min(size, length), 'x'), 0, undefined, 0);
  await file.close();
}

/** Flips one bit in each of some bytes. */
export async function flip(path, count, random) {
  const bytes = await readFile(path);
  for (let one = 0; one < count; one++)
    bytes[random.between(0, bytes.length - 1)] ^= 1 << random.between(0, 7);
  await writeFile(path, bytes);
}

/** Puts a folder where a file was, or a file where a folder was, so that nothing can be opened or made there. */
export async function obstruct(path) {
  const isFolder = (await stat(path)).isDirectory();
  await rm(path, { recursive: true });
  if (isFolder) await writeFile(path, 'x');
  else {
    await mkdir(path);
    await writeFile(join(path, 'x'), 'x');
  }
}
