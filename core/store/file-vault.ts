import { rollingHash } from '../model';
import { isHead } from './head';
import type { KeptBackup, Vault, VaultState } from './vault';

/** Written in turn: where the browser ends while one takes its place, the other is whole. */
const stateFiles = ['head-0.json', 'head-1.json'] as const;
const backupName = /^(\d+)-(\d+)\.json$/;

/**
 * A vault in the origin's private file system. What it says is written into two files in turn, for the browser may
 * end while one takes the place of its older form, and then neither is there.
 */
export function fileVault(folderName: string): Vault {
  const folder = async (...path: string[]): Promise<FileSystemDirectoryHandle> => {
    let found = await navigator.storage.getDirectory();
    for (const name of [folderName, ...path]) found = await found.getDirectoryHandle(name, { create: true });
    return found;
  };
  const backupsFolder = () => folder('backups');

  const write = async (into: FileSystemDirectoryHandle, name: string, pieces: Iterable<string>) => {
    const file = await into.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    for (const chunk of chunks(pieces)) await stream.write(chunk);
    await stream.close();
  };

  const backups = async (): Promise<KeptBackup[]> => {
    const kept: KeptBackup[] = [];
    for await (const [name, handle] of await backupsFolder()) {
      const [, made, changes] = backupName.exec(name) ?? [];
      if (handle.kind !== 'file' || made === undefined) continue;
      const { size } = await (handle as FileSystemFileHandle).getFile();
      if (size > 0) kept.push({ name, made: Number(made), changes: Number(changes), size });
    }
    return kept;
  };

  const written = async (): Promise<(Written | undefined)[]> => {
    const from = await folder();
    return Promise.all(stateFiles.map(async (name) => writtenIn(await textIn(from, name))));
  };

  return {
    async read() {
      const [one, other] = await written();
      return ((one?.turn ?? -1) > (other?.turn ?? -1) ? one : other)?.state;
    },
    async write(state) {
      const turns = (await written()).map((one) => one?.turn ?? -1);
      const older = (turns[0] ?? -1) > (turns[1] ?? -1) ? 1 : 0;
      const checksum = rollingHash('', JSON.parse(JSON.stringify(state)));
      await write(await folder(), stateFiles[older], [
        JSON.stringify({ turn: Math.max(...turns) + 1, state, checksum }),
      ]);
    },
    backups,
    async keep({ made, changes }, pieces) {
      await write(await backupsFolder(), `${made}-${changes}.json`, pieces);
    },
    async open(name) {
      return (await (await backupsFolder()).getFileHandle(name)).getFile();
    },
    async remove(name) {
      await (await backupsFolder()).removeEntry(name);
    },
  };
}

interface Written {
  turn: number;
  state: VaultState;
  /** Of the state; the first versions wrote none. */
  checksum?: string;
}

/** The text of a file; empty where there is none, or none that can be read. */
async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string> {
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return '';
  }
}

function writtenIn(text: string): Written | undefined {
  try {
    const written = JSON.parse(text) as Written;
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
