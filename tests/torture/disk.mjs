import { spawnSync } from 'node:child_process';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';

const kibibyte = 1024;
const mounted = [];

/** A disk of so many MiB at a path, or undefined where none can be made: it takes root on Linux. */
export async function makeDisk(path, mebibytes) {
  await mkdir(path, { recursive: true });
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'pacemark', path]);
  if (made.status !== 0) return undefined;
  mounted.push(path);
  const ballast = join(path, 'ballast');
  return {
    /** Fills it but for so many KiB. */
    async fill(left) {
      const { bavail, bsize } = await statfs(path);
      const file = await open(ballast, 'a');
      const chunk = Buffer.alloc(64 * kibibyte);
      for (let rest = bavail * bsize - left * kibibyte; rest > 0; ) {
        const { bytesWritten } = await file
          .write(chunk, 0, Math.min(rest, chunk.length))
          .catch(() => ({ bytesWritten: 0 }));
        if (bytesWritten === 0) break;
        rest -= bytesWritten;
      }
      await file.close();
    },
    empty: () => rm(ballast, { force: true }),
  };
}

/** Removes every disk that was made, with what is on it. */
export function removeDisks() {
  for (const path of mounted.splice(0)) spawnSync('umount', ['-l', path]);
}
