import type { Status } from '../../../core/scoring';
import type { SheetMap } from './sheet-map';

/** How the strategy is shown where it has strategic objectives. */
export type StrategyAs = 'list' | 'map';

/** What can be left out of the sheet, in the order in which it stands there. */
export const sheetParts = ['statements', 'scorecard', 'kpis', 'keyResults', 'initiatives'] as const;
export type SheetPart = (typeof sheetParts)[number];

/** One thing on the sheet: its words may take several rows, and never come apart over two columns. */
export interface SheetLine {
  text: string;
  /** What stands at the line's other end: a score, or a value with its goal. */
  end?: string;
  level: 'section' | 'heading' | 'item' | 'detail';
  /** Where it stands, in grey where that is stale; of an initiative whether it is finished. */
  mark?: { status: Status; stale: boolean } | 'open' | 'finished';
  /** Progress and pace, 0..1, drawn beneath the words. */
  bar?: { progress: number; expected?: number; status: Status; words: string };
  /** The next line belongs to it: a heading is never the last one in a column. */
  keepsNext?: boolean;
}

/** Everything that one sheet says, in words already; no place, no size. */
export interface SheetContent {
  title: string;
  about: string;
  /** Mission, vision, values. */
  statements: { name: string; text: string }[];
  /** The strategy as a map instead of lines. */
  map?: SheetMap;
  lines: SheetLine[];
  /** What stands at the foot where lines are left. */
  left(count: number): string;
}
