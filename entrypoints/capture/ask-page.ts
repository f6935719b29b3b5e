import { browser } from 'wxt/browser';
import type { OnPage } from '../picker/on-page';

/**
 * Does one of the things that can be done on a page, in a tab that the person has just asked for it in (or whose site
 * is allowed). Undefined where the browser lets nobody read: its own pages, a store, another site.
 */
export async function askPage<Name extends keyof OnPage>(
  tabId: number,
  name: Name,
  ...args: Parameters<OnPage[Name]>
): Promise<Awaited<ReturnType<OnPage[Name]>> | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/picker.js'] });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (what: string, given: unknown[]) => {
        const page = (globalThis as { pacemarkOnPage?: Record<string, (...given: unknown[]) => unknown> })
          .pacemarkOnPage;
        return page?.[what]?.(...given);
      },
      args: [name, args],
    });
    return answer?.result as Awaited<ReturnType<OnPage[Name]>> | undefined;
  } catch {
    return undefined;
  }
}
