import type { Snapshot } from '../snapshot';

/** `scorecard-2026-11-22.png`; with the public id that its owner gave it, which most places keep in its address. */
export const pictureName = ({ asOf, publicId }: Snapshot, ending: string): string =>
  `${['scorecard', asOf, publicId].filter(Boolean).join('-')}.${ending}`;
