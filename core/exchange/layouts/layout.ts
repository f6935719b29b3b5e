import type { Say } from '../messages';
import type { Sheet } from '../sheet';

/** How well headers are known: of several tables the one with the most known ones is read. */
export type Known = (headers: string[]) => number;

/** A way in which a text may hold a table, beside cells between delimiters: one file of this folder each. */
export interface Layout {
  id: 'json' | 'html' | 'markdown';
  fits(text: string): boolean;
  /** The table as a sheet, or a sentence where there is none that can be read. Takes any text and never throws. */
  read(text: string, known: Known, say: Say): Sheet | { problem: string };
}
