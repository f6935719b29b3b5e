import type { Page } from '@playwright/test';

/** What stands in a page for assistive technology, closed shadow roots included: each name once, in order. */
export async function saidInPage(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).flatMap(({ name }) => (name?.value ? [name.value] : []));
}
