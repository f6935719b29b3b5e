import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

const { sidebarAction } = browser as { sidebarAction?: Sidebar };

/**
 * Opens the quarter beside the page: the side panel of Chrome and Edge, the sidebar of Firefox, which opens only in
 * the very turn of a press.
 */
export async function openBeside(): Promise<void> {
  if (sidebarAction) await sidebarAction.open();
  else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  }
  close();
}
