import type { StorageArea } from '../../../core/store';

interface Chrome {
  storage: { local: StorageArea };
  action: { setPopup(details: { popup: string }): Promise<void>; openPopup(): Promise<void> };
  extension: { getViews(query: { type: 'popup' }): Window[] };
}

/** The few calls of the browser's interface that the bench page makes. */
export const { chrome } = globalThis as unknown as { chrome: Chrome };

export const localArea = chrome.storage.local;
