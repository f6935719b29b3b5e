import type { Status } from '../../../core/scoring';
import { type Measure, wrap } from '../../../core/words';
import { type BoxDrawing, boxOf, type LineBox } from './line-box';
import type { Paper } from './paper';
import type { SheetContent } from './sheet-content';
import { placeMap } from './sheet-map';

export interface PlacedText {
  x: number;
  y: number;
  text: string;
  size: number;
  isBold?: boolean;
  tone: 'text' | 'quiet' | Status;
  /** Ends at `x` instead of beginning there. */
  isEnd?: boolean;
}

/** A sheet as it is drawn: everything has its place, in points from the top and from the reader's first side. */
export interface Sheet {
  paper: Paper;
  /** Type size of an item, in points. */
  size: number;
  texts: PlacedText[];
  drawings: BoxDrawing[];
  /** How many lines found no place at the smallest size; 0 where all is on the sheet. */
  left: number;
}

const sizes = [13, 12, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5];
const margin = 34;
const gutter = 20;

/** Lays a plan out on one sheet, in the largest type in which all of it has a place. */
export function layoutSheet(content: SheetContent, paper: Paper, measure: Measure): Sheet {
  let sheet: Sheet | undefined;
  for (const size of sizes) {
    sheet = layoutAt(content, paper, measure, size);
    if (sheet.left === 0) break;
  }
  return sheet as Sheet;
}

function layoutAt(
  content: SheetContent,
  paper: Paper,
  measure: Measure,
  size: number,
  mayWiden = true,
): Sheet {
  const texts: PlacedText[] = [];
  const drawings: BoxDrawing[] = [];
  const begin = header(content, paper, measure, size, texts);
  drawings.push({ kind: 'rule', x: margin, y: begin - size * 0.6, width: paper.width - margin * 2 });
  const { map } = content;
  const room = { x: margin, y: begin, width: paper.width - margin * 2 };
  const top = map ? begin + placeMap(map, room, size, measure, texts, drawings) + size * 1.2 : begin;
  const width = (paper.width - margin * 2 - gutter * (paper.columns - 1)) / paper.columns;
  const boxes = content.lines.map((line) => boxOf(line, width, size, measure));
  const height = paper.height - margin - top;
  const hasPlace = (groups: LineBox[][]) => inColumns(groups, paper.columns, height).left === 0;
  // What stands under one heading stays together where that leaves a place for all.
  const whole = grouped(boxes, ({ level }) => level === 'item' || level === 'detail');
  const groups = hasPlace(whole) ? whole : grouped(boxes);
  // With a place for all, the columns are made about as long as each other; else the last row says what is left.
  const columns = hasPlace(groups)
    ? evened(groups, paper, height)
    : inColumns(groups, paper.columns, height - size * 2);
  // One column less where it would stay empty; of a plan so small the lines get no longer than that.
  if (mayWiden && paper.columns > 1 && columns.columns.length < paper.columns)
    return layoutAt(content, { ...paper, columns: paper.columns - 1 }, measure, size, false);
  for (const [at, column] of columns.columns.entries())
    for (const { box, y } of column) box.place(margin + at * (width + gutter), top + y, texts, drawings);
  if (columns.left > 0)
    texts.push({
      x: margin,
      y: paper.height - margin,
      text: content.left(columns.left),
      size,
      isBold: true,
      tone: 'text',
    });
  const isMapCut = map !== undefined && top > paper.height - margin;
  return { paper, size, texts, drawings, left: columns.left + (isMapCut ? map.objectives.length : 0) };
}

/** Title, dates and what the scorecard says of itself, over all columns; where the columns begin. */
function header(
  { title, about, statements }: SheetContent,
  paper: Paper,
  measure: Measure,
  size: number,
  texts: PlacedText[],
): number {
  const width = paper.width - margin * 2;
  let y = margin;
  const write = (text: string, x: number, each: number, isBold: boolean, tone: PlacedText['tone']) => {
    for (const row of wrap(text, width - (x - margin), (part) => measure(part, each, isBold))) {
      y += each * 1.25;
      texts.push({ x, y, text: row, size: each, isBold, tone });
    }
  };
  write(title, margin, size * 1.7, true, 'text');
  write(about, margin, size, false, 'quiet');
  const names = Math.max(0, ...statements.map(({ name }) => measure(name, size, true)));
  for (const { name, text } of statements) {
    y += size * 0.35;
    texts.push({ x: margin, y: y + size * 1.25, text: name, size, isBold: true, tone: 'text' });
    write(text, margin + names + size, size, false, 'text');
  }
  return y + size * 1.6;
}

/** Headings with what they keep, and with what else belongs to them: a group never comes apart. */
function grouped(boxes: readonly LineBox[], belongs: (box: LineBox) => boolean = () => false): LineBox[][] {
  const groups: LineBox[][] = [];
  let keeps = false;
  for (const box of boxes) {
    if (groups.length > 0 && (keeps || belongs(box))) groups.at(-1)?.push(box);
    else groups.push([box]);
    keeps = box.keepsNext;
  }
  return groups;
}

interface Columns {
  columns: { box: LineBox; y: number }[][];
  /** Lines without a place. */
  left: number;
}

function inColumns(groups: readonly LineBox[][], count: number, height: number): Columns {
  const columns: Columns['columns'] = [[]];
  let y = 0;
  for (const [at, group] of groups.entries()) {
    if (y > 0 && y + heightOf(group, y) > height) {
      columns.push([]);
      y = 0;
    }
    if (columns.length > count || heightOf(group, y) > height)
      return { columns: columns.slice(0, count), left: groups.slice(at).flat().length };
    for (const box of group) {
      const gap = y === 0 ? 0 : box.gap;
      columns.at(-1)?.push({ box, y: y + gap });
      y += gap + box.height;
    }
  }
  return { columns, left: 0 };
}

const heightOf = (group: readonly LineBox[], y: number): number =>
  group.reduce((sum, { gap, height }, at) => sum + height + (y === 0 && at === 0 ? 0 : gap), 0);

function evened(groups: readonly LineBox[][], { columns }: Paper, height: number): Columns {
  let most = height;
  let least = 0;
  while (most - least > 2) {
    const middle = (most + least) / 2;
    if (inColumns(groups, columns, middle).left === 0) most = middle;
    else least = middle;
  }
  return inColumns(groups, columns, most);
}
