import { elementOf, type Snapshot } from '../../snapshot';
import { escapeHtml } from '../escape';
import { scriptTag } from '../script-tag';
import type { Place, Target } from '../target';
import { fileOf } from './snapshot-file';

export const tagWithSourceTarget: Target = {
  id: 'tag-with-source',
  needs: 'script',
  label: 'tagWithSource',
  about: 'tagWithSourceAbout',
  make: (snapshot, place) => ({ text: tagWithSource(snapshot, place), file: fileOf(snapshot) }),
};

/**
 * The widget's tag with the address of its data, and the script that draws it. A public id stands behind the address,
 * where no server sees it.
 */
export function tagWithSource(
  snapshot: Snapshot,
  place: Pick<Place, 'script' | 'integrity' | 'data' | 'tag'>,
): string {
  const { tag } = elementOf(snapshot, place.tag);
  const mark = snapshot.publicId ? `#${snapshot.publicId}` : '';
  return `${scriptTag(place)}\n<${tag} src="${escapeHtml(place.data + mark)}"></${tag}>`;
}
