import type { Target } from '../target';
import { embedLinkTarget } from './embed-link';
import { htmlTableTarget } from './html-table';
import { tagWithDataTarget } from './tag-with-data';

/** Every way to publish; the one that needs nothing comes first. */
export const targets: readonly Target[] = [htmlTableTarget, tagWithDataTarget, embedLinkTarget];
