import type { Measure } from '../../words';
import type { Status } from '../table';

/** The lanes of a map, from the top. */
export const lanes = ['financial', 'customer', 'process', 'learning'] as const;
export type Lane = (typeof lanes)[number];

/** What a picture has a colour for. */
export type Ink = Status | 'surface' | 'surface-2' | 'line' | 'text' | 'text-2' | 'track' | Lane;

/** The face, colours and shapes of the widgets, for a light page or for a dark one. */
export interface Look {
  /** A list of faces as CSS has it; which of them it is depends on the machine that shows the picture. */
  font: string;
  /** Each as `#rrggbb`. */
  inks: Record<Ink, string>;
  /** A path for each status in a box of 12 × 12, filled by the even-odd rule. */
  shapes: Record<Status, string>;
  measure: Measure;
}
