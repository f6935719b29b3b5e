import type { KeptBackup, Vault, VaultState } from './vault';

const stateFile = 'head.json';
const backupName = /^(\d+)-(\d+)\.json$/;

/**
 * A vault in the origin's private file system. A file is written beside its old form and takes its place when it is
 * whole, so a window that closes half-way leaves the old one.
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
    return kept.sort((a, b) => b.made - a.made);
  };

  return {
    async read() {
      const file = await fileIn(await folder(), stateFile);
      const text = await file?.text();
      return text ? stateIn(text) : undefined;
    },
    async write(state) {
      await write(await folder(), stateFile, [JSON.stringify(state)]);
    },
    backups,
    async keep({ made, changes }, pieces) {
      await write(await backupsFolder(), `${made}-${changes}.json`, pieces);
    },
    async open(name) {
      return (await (await backupsFolder()).getFileHandle(name)).getFile();
    },
    async keepNewest(count) {
      const from = await backupsFolder();
      for (const { name } of (await backups()).slice(count)) await from.removeEntry(name);
    },
  };
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | undefined> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** Damage says nothing, rather than something wrong. */
function stateIn(text: string): VaultState | undefined {
  try {
    const state = JSON.parse(text) as VaultState;
    const isState = Number.isInteger(state.generation) && Number.isInteger(state.arrival);
    return isState && typeof state.hash === 'string' ? state : undefined;
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
