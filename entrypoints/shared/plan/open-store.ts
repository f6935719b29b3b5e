import { writeBackup } from '../../../core/exchange/backup/write-backup';
import { broadcastFeed, fileVault, Store, type StoreOptions, storageJournal } from '../../../core/store';
import { areaOf, demoName, isDemo } from '../demo/demo-mode';
import { newId } from './new-id';

/**
 * Opens the store of this profile, or the demo's while that is open, which shares no place with it; other windows and
 * the background hear what it writes.
 */
export async function openStore(
  told: Pick<StoreOptions, 'onClosed' | 'onBlocked'> = {},
  demo?: boolean,
): Promise<Store> {
  const ofDemo = demo ?? (await isDemo());
  const name = ofDemo ? demoName : 'pacemark';
  return Store.open({
    name,
    journal: storageJournal(areaOf(ofDemo)),
    vault: fileVault(name),
    feed: broadcastFeed(name),
    backup: writeBackup,
    now: Date.now,
    newId,
    ...told,
  });
}
