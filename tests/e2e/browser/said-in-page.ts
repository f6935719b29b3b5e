import type { Page } from '@playwright/test';

/** What stands in a page for assistive technology, closed shadow roots included: each name once, in order. */
export async function saidInPage(page: Page): Promise<string[]> {
  return (await treeOf(page)).flatMap(({ name }) => (name?.value ? [name.value] : []));
}

/** The name of what has the focus in a page, closed shadow roots included. */
export async function focusedInPage(page: Page): Promise<string | undefined> {
  return (await treeOf(page)).findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value),
  )?.name?.value;
}

async function treeOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored);
}
