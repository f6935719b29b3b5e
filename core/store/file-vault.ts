import { deleteBuckets, openBucket, storageBuckets } from './buckets';
import { latestTurn, putTurn, type Turn, turnsIn, writeFile } from './state-files';
import type { KeptBackup, Vault } from './vault';

const backupName = /^(\d+)-(\d+)\.json$/;

/** A folder that holds what the vault says; one in a bucket goes by the bucket's name. */
interface Place {
  bucket?: string;
  folder: FileSystemDirectoryHandle;
  turns: readonly (Turn | undefined)[];
}

/**
 * A vault in the origin's private file system. What it says is written into two files in turn, for the browser may
 * end while one takes the place of its older form, and then neither is there. The names of all files stand in one
 * log of the browser's own: where a full disk may have torn that, what is said goes to a fresh storage bucket, whose
 * files are named elsewhere.
 */
export function fileVault(folderName: string): Vault {
  const prefix = `${folderName}-vault-`;
  let isTorn = false;

  const folder = async (...path: string[]): Promise<FileSystemDirectoryHandle> => {
    let found = await navigator.storage.getDirectory();
    for (const name of [folderName, ...path]) found = await found.getDirectoryHandle(name, { create: true });
    return found;
  };
  const backupsFolder = () => folder('backups');

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

  const home = async (): Promise<Place> => {
    const found = await folder();
    return { folder: found, turns: await turnsIn(found) };
  };

  const bucketNames = async (): Promise<string[]> => {
    const names = (await storageBuckets()?.keys()) ?? [];
    return names.filter((name) => name.startsWith(prefix));
  };

  const inBucket = async (bucket: string): Promise<Place> => {
    const found = await (await openBucket(bucket)).getDirectory();
    return { bucket, folder: found, turns: await turnsIn(found) };
  };

  const freshPlace = async (): Promise<Place> => {
    const numbers = (await bucketNames()).map((name) => Number(name.slice(prefix.length)));
    return inBucket(`${prefix}${Math.max(0, ...numbers) + 1}`);
  };

  /** The place that was written to last. Rejects where none can be read. */
  const latestPlace = async (): Promise<Place> => {
    const names = await bucketNames().catch(() => []);
    const found = await Promise.allSettled([home(), ...names.map(inBucket)]);
    const [first, ...more] = found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    if (!first) return home();
    return more.reduce((best, one) => (lastTurn(one) > lastTurn(best) ? one : best), first);
  };

  return {
    async read() {
      return latestTurn((await latestPlace()).turns)?.state;
    },
    async write(state) {
      const latest = await latestPlace();
      const isFresh = isTorn && state.tail !== undefined && storageBuckets() !== undefined;
      try {
        const place = isFresh ? await freshPlace() : state.tail ? latest : await home();
        const turn = lastTurn(latest) + 1;
        await putTurn(place.folder, turn, state);
        // Of an older generation the other file may still hold what was erased.
        if (place.turns.some((one) => one && one.state.generation < state.generation))
          await putTurn(place.folder, turn + 1, state);
        if (!state.tail) await deleteBuckets(prefix);
        else if (isFresh) await deleteBuckets(prefix, place.bucket).catch(() => undefined);
      } catch (error) {
        isTorn = true;
        throw error;
      }
      if (isFresh) isTorn = false;
    },
    leave() {
      isTorn = true;
    },
    backups,
    async keep({ made, changes }, pieces) {
      await writeFile(await backupsFolder(), `${made}-${changes}.json`, pieces);
    },
    async open(name) {
      return (await (await backupsFolder()).getFileHandle(name)).getFile();
    },
    async remove(name) {
      await (await backupsFolder()).removeEntry(name);
    },
  };
}

const lastTurn = ({ turns }: Place): number => latestTurn(turns)?.turn ?? -1;
