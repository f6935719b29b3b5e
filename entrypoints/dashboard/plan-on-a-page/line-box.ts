import type { Status } from '../../../core/scoring';
import type { Point } from '../../../core/snapshot/map';
import { type Measure, wrap } from '../../../core/words';
import type { PlacedText } from './layout';
import type { SheetLine } from './sheet-content';

export type BoxDrawing =
  | { kind: 'lane'; x: number; y: number; width: number; height: number; lane: number }
  | { kind: 'node'; x: number; y: number; width: number; height: number }
  | { kind: 'column'; x: number; y: number; width: number; height: number }
  | { kind: 'link'; x: number; y: number; points: Point[]; head: number }
  | { kind: 'rule'; x: number; y: number; width: number }
  | { kind: 'mark'; x: number; y: number; size: number; mark: NonNullable<SheetLine['mark']> }
  | {
      kind: 'bar';
      x: number;
      y: number;
      width: number;
      height: number;
      progress: number;
      expected?: number;
      status: Status;
    };

/** A line that knows how much room it takes, before it has a place. */
export interface LineBox {
  height: number;
  /** Room above it, but not at the top of a column. */
  gap: number;
  keepsNext: boolean;
  level: SheetLine['level'];
  place(x: number, y: number, texts: PlacedText[], drawings: BoxDrawing[]): void;
}

const looks = {
  section: { scale: 1.15, isBold: true, gap: 1.3, indent: 0 },
  heading: { scale: 1, isBold: true, gap: 0.7, indent: 0 },
  item: { scale: 1, isBold: false, gap: 0.3, indent: 0 },
  detail: { scale: 0.92, isBold: false, gap: 0.2, indent: 1.25 },
} as const;

const leading = 1.25;
/** The other end takes at most this share of a row beside the words, else rows of its own. */
const mostEnd = 0.5;

export function boxOf(line: SheetLine, width: number, typeSize: number, measure: Measure): LineBox {
  const { scale, isBold, gap, indent } = looks[line.level];
  const size = typeSize * scale;
  const row = size * leading;
  const marked = line.mark ? size * 1.15 : 0;
  const from = indent * typeSize + marked;
  const room = width - from;
  const end = line.end ?? '';
  const endWidth = end ? measure(end, size, isBold) : 0;
  const isBeside = endWidth <= room * mostEnd;
  const rows = wrap(line.text, room - (end && isBeside ? endWidth + size * 0.6 : 0), (text) =>
    measure(text, size, isBold),
  );
  const endRows = end && !isBeside ? wrap(end, room, (text) => measure(text, size, isBold)) : [];
  const words = line.bar?.words ?? '';
  const small = typeSize * 0.88;
  const barWidth = room * 0.36;
  const barRows = words
    ? wrap(words, room - barWidth - size * 0.6, (text) => measure(text, small, false))
    : [];
  const ruled = line.level === 'section' ? size * 0.35 : 0;
  const barTop = (rows.length + endRows.length) * row;
  return {
    gap: gap * typeSize,
    height: barTop + barRows.length * small * leading + ruled,
    keepsNext: line.keepsNext ?? false,
    level: line.level,
    place(x, y, texts, drawings) {
      const base = (at: number) => y + at * row + size;
      for (const [at, text] of [...rows, ...endRows].entries())
        texts.push({
          x: x + from,
          y: base(at),
          text,
          size,
          isBold,
          tone: at < rows.length ? 'text' : 'quiet',
        });
      if (end && isBeside)
        texts.push({ x: x + width, y: base(0), text: end, size, isBold, tone: 'text', isEnd: true });
      if (line.mark)
        drawings.push({
          kind: 'mark',
          x: x + from - marked,
          y: base(0) - size * 0.78,
          size: size * 0.82,
          mark: line.mark,
        });
      if (line.level === 'section') drawings.push({ kind: 'rule', x, y: y + barTop + ruled * 0.4, width });
      if (!line.bar) return;
      const { progress, expected, status } = line.bar;
      drawings.push({
        kind: 'bar',
        x: x + from,
        y: y + barTop + small * 0.5,
        width: barWidth,
        height: small * 0.42,
        progress,
        expected,
        status,
      });
      for (const [at, text] of barRows.entries())
        texts.push({
          x: x + width,
          y: y + barTop + at * small * leading + small,
          text,
          size: small,
          tone: 'quiet',
          isEnd: true,
        });
    },
  };
}
