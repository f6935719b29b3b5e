import { escapeHtml } from '../escape';
import { scriptTag } from '../script-tag';
import type { Place, Target } from '../target';
import { fileOf } from './snapshot-file';

export const tagWithSourceTarget: Target = {
  id: 'tag-with-source',
  needs: 'script',
  label: 'tagWithSource',
  about: 'tagWithSourceAbout',
  make: (snapshot, place) => ({ text: tagWithSource(place), file: fileOf(snapshot) }),
};

/** The scorecard's tag with the address of its data, and the script that draws it. */
export const tagWithSource = (place: Pick<Place, 'script' | 'integrity' | 'data'>): string =>
  `${scriptTag(place)}\n<okr-scorecard src="${escapeHtml(place.data)}"></okr-scorecard>`;
