import { browser } from 'wxt/browser';
import { broadcastFeed, Store, storageJournal } from '../../../core/store';
import { newId } from './new-id';

/** Opens the store of this profile; other windows and the background hear what it writes. */
export function openStore(onClosed: () => void, { restores = true } = {}): Promise<Store> {
  return Store.open({
    restores,
    journal: storageJournal(browser.storage.local),
    feed: broadcastFeed('pacemark'),
    now: Date.now,
    newId,
    onClosed,
  });
}
