import { looksLikeBackup, piecesOfBytes } from '../../../core/exchange/backup';

const opening = 8192;

/** The first of the files that is a backup of this product; a file that cannot be opened is left to who reads it. */
export async function backupAmong(files: readonly File[]): Promise<File | undefined> {
  for (const file of files) if (await isBackup(file).catch(() => false)) return file;
  return undefined;
}

async function isBackup(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, opening).arrayBuffer());
  let start = '';
  for await (const piece of piecesOfBytes(only(bytes))) start += piece;
  return looksLikeBackup(start);
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
