import { rollingHash } from '../model';
import { isHead } from './head';
import type { VaultState } from './vault';

/** Written in turn: where the browser ends while one takes its place, the other is whole. */
const names = ['head-0.json', 'head-1.json'] as const;

/** What a vault says, as it is found in one of the two files. */
export interface Turn {
  turn: number;
  state: VaultState;
  /** Of the state; the first versions wrote none. */
  checksum?: string;
}

/** The turn of each of the two files in a folder; undefined where there is none that can be trusted. */
export const turnsIn = (folder: FileSystemDirectoryHandle): Promise<(Turn | undefined)[]> =>
  Promise.all(names.map(async (name) => turnIn(await textIn(folder, name))));

export const latestTurn = (turns: readonly (Turn | undefined)[]): Turn | undefined =>
  turns.reduce((best, one) => ((one?.turn ?? -1) > (best?.turn ?? -1) ? one : best), undefined);

/** Writes a turn into the file that holds the older one. */
export async function putTurn(
  folder: FileSystemDirectoryHandle,
  turn: number,
  state: VaultState,
): Promise<void> {
  const before = await turnsIn(folder);
  const older = (before[0]?.turn ?? -1) > (before[1]?.turn ?? -1) ? 1 : 0;
  const checksum = rollingHash('', JSON.parse(JSON.stringify(state)));
  await writeFile(folder, names[older], [JSON.stringify({ turn, state, checksum })]);
}

export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  pieces: Iterable<string>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  for (const chunk of chunks(pieces)) await stream.write(chunk);
  await stream.close();
}

/** The text of a file; empty where there is none, or none that can be read. */
async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return '';
  }
}

function turnIn(text: string): Turn | undefined {
  try {
    const written = JSON.parse(text) as Turn;
    const { turn, state, checksum = rollingHash('', state) } = written;
    const isSound = isHead(state) && Number.isInteger(turn) && checksum === rollingHash('', state);
    return isSound ? written : undefined;
  } catch {
    return undefined;
  }
}

const chunkLength = 1 << 18;

/** Fewer and longer pieces: each write is a message to the browser. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < chunkLength) continue;
    yield held;
    held = '';
  }
  if (held) yield held;
}
