import { encodeLink, type Snapshot } from '../../snapshot';
import type { Target } from '../target';

export const embedLinkTarget: Target = {
  id: 'embed-link',
  needs: 'frame',
  label: 'embedLink',
  about: 'embedLinkAbout',
  make: async (snapshot, { page }) => ({ text: (await embedLink(snapshot, page)).link }),
};

/** The longest address that Notion takes, in characters. */
export const longestForNotion = 2000;

/** The address of the embed page with the data in its fragment, which no server sees; and how long it is. */
export async function embedLink(snapshot: Snapshot, page: string): Promise<{ link: string; length: number }> {
  const [address = ''] = page.split('#');
  const link = `${address}#${await encodeLink(snapshot)}`;
  return { link, length: link.length };
}
