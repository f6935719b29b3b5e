import type { Target } from '../target';
import { embedLinkTarget } from './embed-link';
import { htmlTableTarget } from './html-table';
import { markdownTableTarget } from './markdown-table';
import { pngPictureTarget } from './png-picture';
import { snapshotFileTarget } from './snapshot-file';
import { svgPictureTarget } from './svg-picture';
import { tagWithDataTarget } from './tag-with-data';
import { tagWithSourceTarget } from './tag-with-source';

/** Every way to publish; those that need nothing come first. */
export const targets: readonly Target[] = [
  htmlTableTarget,
  pngPictureTarget,
  svgPictureTarget,
  markdownTableTarget,
  snapshotFileTarget,
  tagWithDataTarget,
  tagWithSourceTarget,
  embedLinkTarget,
];
