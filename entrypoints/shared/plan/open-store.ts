import { browser } from 'wxt/browser';
import { writeBackup } from '../../../core/exchange/backup/write-backup';
import { broadcastFeed, fileVault, Store, type StoreOptions, storageJournal } from '../../../core/store';
import { newId } from './new-id';

/** Opens the store of this profile; other windows and the background hear what it writes. */
export function openStore(told: Pick<StoreOptions, 'onClosed' | 'onBlocked'> = {}): Promise<Store> {
  return Store.open({
    journal: storageJournal(browser.storage.local),
    vault: fileVault('pacemark'),
    feed: broadcastFeed('pacemark'),
    backup: writeBackup,
    now: Date.now,
    newId,
    ...told,
  });
}
