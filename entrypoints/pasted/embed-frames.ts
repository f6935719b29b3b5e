import { decodeLink } from '../../core/snapshot';
import type { Found } from './found';

/** What is known of each fragment: the public id in it, if there is one. */
const known = new Map<string, string | undefined>();

/** As many as a page may ask to be unpacked. */
const most = 50;
const payload = /#([12][\w-]{30,})$/;

/** The frames that hold an embed page whose link carries a public id. */
export async function findEmbedFrames(root: HTMLElement): Promise<Found[]> {
  const found: Found[] = [];
  for (const element of root.querySelectorAll('iframe')) {
    const [, link] = payload.exec(element.src) ?? [];
    if (link === undefined) continue;
    if (!known.has(link) && known.size < most) known.set(link, (await decodeLink(link)).snapshot?.publicId);
    const publicId = known.get(link);
    if (publicId !== undefined && /^pacemark-[0-9a-z]{16}$/.test(publicId)) found.push({ element, publicId });
  }
  return found;
}
