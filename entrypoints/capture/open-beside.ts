import { browser } from 'wxt/browser';

type Sidebar = { open(): Promise<void> };
const sidebar = (): Sidebar | undefined => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Opens the quarter beside the page: the side panel of Chrome and Edge, the sidebar of Firefox. */
export async function openBeside(): Promise<void> {
  const bar = sidebar();
  if (bar) await bar.open();
  else {
    const { id } = await browser.windows.getCurrent();
    if (id !== undefined) await browser.sidePanel.open({ windowId: id });
  }
  close();
}
