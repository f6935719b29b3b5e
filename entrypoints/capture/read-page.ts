import type { PagePlace } from '../../core/model/page-binding';
import { addressOf } from './address';
import type { PageReads } from './ask-again';
import { askPage } from './ask-page';

/**
 * What the ways to some numbers find in the page of a tab, of each number its own. Nothing where it cannot be read, or
 * where another page than that of `url` has come there meanwhile.
 */
export async function readPage(
  tabId: number,
  url: string,
  places: PagePlace[][],
): Promise<readonly PageReads[]> {
  const read = await askPage(tabId, 'read', places);
  return read && addressOf(read.address) === addressOf(url) ? read.found : [];
}
