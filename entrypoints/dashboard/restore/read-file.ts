import { type BackupReading, piecesOfBytes, readBackup } from '../../../core/exchange/backup';
import { loadChecks } from '../../../core/model';

/** Longer than this no window may be without drawing or hearing a click (milliseconds). */
const longestTurn = 40;

/**
 * Reads a backup file as it streams in. `onRead` hears which share of it was read, 0 to 1. Rejects with the
 * signal's reason when it is stopped, and with what the file itself rejects with.
 */
export async function readBackupFile(
  file: Blob,
  signal: AbortSignal,
  onRead: (share: number) => void,
): Promise<BackupReading> {
  return readBackup(piecesOfBytes(bytesOf(file, signal, onRead)), await loadChecks(), Date.now());
}

async function* bytesOf(
  file: Blob,
  signal: AbortSignal,
  onRead: (share: number) => void,
): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  let turn = performance.now();
  try {
    while (true) {
      if (performance.now() - turn > longestTurn) {
        onRead(file.size > 0 ? read / file.size : 0);
        await nextTurn();
        turn = performance.now();
      }
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
