import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page as it stands, and with its colours in the dark too. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found = async (axe: AxeBuilder, scheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${scheme}: ${id}: ${node.target.join(' ')}`),
    );
  };
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  return [...(await found(axe().withRules('color-contrast'), 'dark')), ...(await found(axe(), 'light'))];
}
