import { chrome } from './chrome';

/**
 * Opens the toolbar's popup on a page of the extension. Returns the milliseconds from the call to its first
 * contentful paint and how many rows stand there. It looks seldom, since it shares the popup's thread.
 */
export async function openPopup(path: string): Promise<{ painted: number; rows: number }> {
  await chrome.action.setPopup({ popup: path });
  const called = performance.timeOrigin + performance.now();
  await chrome.action.openPopup();
  const view = await present(() => chrome.extension.getViews({ type: 'popup' })[0]);
  const paint = await present(() => view.performance.getEntriesByName('first-contentful-paint')[0]);
  const painted = view.performance.timeOrigin + paint.startTime - called;
  const rows = view.document.querySelectorAll('[data-row]').length;
  view.close();
  await present(() => chrome.extension.getViews({ type: 'popup' }).length === 0 || undefined);
  return { painted, rows };
}

async function present<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The popup did not open within ten seconds.');
}
