import { browser } from 'wxt/browser';
import { askOfPopup, type PopupAsked } from '../shared/plan/popup-asked';

const asks: Record<string, PopupAsked> = { 'quick-entry': 'quickEntry', 'check-in-last': 'lastCheckIn' };

/** The keys of the browser's own page of shortcuts open the popup, told what it is opened for. */
export function openByKeys(): void {
  browser.commands.onCommand.addListener((command) => {
    const asked = asks[command];
    if (!asked) return;
    void askOfPopup(asked);
    // Nothing is waited for: Firefox opens a popup only in the very turn in which a key was pressed.
    void openPopup();
  });
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers open no popup by themselves: a window of its size is as good.
    const url = browser.runtime.getURL('/popup.html');
    await browser.windows.create({ url, type: 'popup', width: 416, height: 640 });
  }
}
