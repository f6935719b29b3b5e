import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Scheme = 'light' | 'dark';

// All that a scheme changes.
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with a page as it stands in a scheme; in the dark it looks at colours alone. `tags` are the rules
 * for the light; without them, all of axe's.
 */
export async function faultsIn(page: Page, scheme: Scheme, tags?: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  // What passed would be told at length.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (scheme === 'dark') axe.withRules(rulesOfColours);
  else if (tags) axe.withTags(tags);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${scheme}: ${id}: ${node.target.join(' ')}`),
  );
}

/** What axe finds wrong with a page as it stands, and with its colours in the dark too. */
export const axeFaults = async (page: Page): Promise<string[]> => [
  ...(await faultsIn(page, 'dark')),
  ...(await faultsIn(page, 'light')),
];
