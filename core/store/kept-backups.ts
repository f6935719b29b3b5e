import { type Change, clockOf } from '../model';
import type { Copies } from './copies';
import { latestFirst, type Vault } from './vault';

/** Writes a backup file in pieces; `made` is an instant in ISO form. */
export type WriteBackup = (
  changes: Iterable<Change>,
  about: { made: string; generation: number },
) => Iterable<string>;

/** So many are kept. */
const mostBackups = 5;

/** Keeps a backup of these changes in the vault, in the place of the oldest. */
export async function keepIn(
  vault: Vault,
  made: number,
  write: WriteBackup,
  changes: readonly Change[],
  generation: number,
): Promise<void> {
  const about = { made: new Date(made).toISOString(), generation };
  await vault.keep({ made, changes: changes.length }, write(changes, about));
  const kept = latestFirst(await vault.backups(), made);
  for (const { name } of kept.slice(mostBackups)) await vault.remove(name);
}

/** Keeps one of the whole log, if anything has changed since the newest one. */
export async function keepLog({ db, vault, device }: Copies, write: WriteBackup): Promise<void> {
  const [log, backups] = await Promise.all([db.getAll('log'), vault.backups()]);
  const [newest] = latestFirst(backups, device.now());
  const last = log.at(-1);
  if (!last || (newest && newest.made >= clockOf(last.change.stamp).time && newest.changes === log.length))
    return;
  const changes = log.map(({ change }) => change);
  await keepIn(vault, device.now(), write, changes, last.generation);
}
