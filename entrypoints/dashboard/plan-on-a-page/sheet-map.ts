import { layoutMap, type MapLayout, type MapShape, type Point } from '../../../core/snapshot/map';
import { type Measure, wrap } from '../../../core/words';
import type { PlacedText } from './layout';
import type { BoxDrawing } from './line-box';
import type { SheetLine } from './sheet-content';

/** A strategy map in words, by places: what is drawn across the sheet above its columns. */
export interface SheetMap {
  shape: MapShape;
  lanes: string[];
  themes: string[];
  objectives: { text: string; detail: string; mark: NonNullable<SheetLine['mark']>; drives: string }[];
}

interface Room {
  x: number;
  y: number;
  width: number;
}

const leading = 1.25;
const smallest = 4;

/** Draws a map into the room below a height, in type of at most a size; returns how high it is. */
export function placeMap(
  map: SheetMap,
  room: Room,
  size: number,
  measure: Measure,
  texts: PlacedText[],
  drawings: BoxDrawing[],
): number {
  const layout = layoutMap(map.shape);
  const aside = Math.max(size, ...map.lanes.map((name) => longestWord(name, size, measure))) + size * 1.2;
  // A few objectives are drawn no wider than they need.
  const across = Math.max(layout.width, 3.5);
  const unit = (room.width - aside) / across;
  const left = room.x + aside + ((across - layout.width) / 2) * unit;
  const boxes = boxesOf(map, unit, size, measure);
  const height = Math.max(size * 3, ...boxes.map((one) => one.height));
  const roof = map.themes.length > 0 ? size * 1.8 : 0;
  const top = room.y + roof;
  layout.lanes.forEach(({ y, height: high }, at) => {
    drawings.push({
      kind: 'lane',
      x: room.x,
      y: top + y * height,
      width: room.width,
      height: high * height,
      lane: at % 4,
    });
    wrap(map.lanes[at] ?? '', aside - size, (text) => measure(text, size, true)).forEach((text, row) => {
      const base = top + y * height + size * (1.6 + row * leading);
      texts.push({ x: room.x + size * 0.5, y: base, text, size, isBold: true, tone: 'text' });
    });
  });
  themesOf(map, layout, { left, unit, top, roof, height }, size, measure, texts, drawings);
  for (const points of layout.links)
    drawings.push({
      kind: 'link',
      x: 0,
      y: 0,
      points: points.map(([x, y]): Point => [left + x * unit, top + y * height]),
      head: size * 0.35,
    });
  layout.objectives.forEach((at, place) => {
    const box = boxes[place];
    if (!box) return;
    const [x, y] = [left + at.x * unit, top + at.y * height];
    drawings.push({ kind: 'node', x, y, width: unit, height });
    box.place(x, y + (height - box.height) / 2, texts, drawings);
  });
  return roof + layout.height * height;
}

const longestWord = (text: string, size: number, measure: Measure): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => measure(word, size, true)));

interface NodeBox {
  height: number;
  place(x: number, y: number, texts: PlacedText[], drawings: BoxDrawing[]): void;
}

/** The words of each objective within its box, in the largest type in which no word of them is cut. */
function boxesOf({ objectives }: SheetMap, unit: number, most: number, measure: Measure): NodeBox[] {
  const padding = most * 0.5;
  const widest = (size: number) =>
    Math.max(0, ...objectives.map(({ text }) => longestWord(text, size, measure) + size * 1.15));
  let size = most;
  while (size > smallest && widest(size) > unit - padding * 2) size -= 0.25;
  return objectives.map(({ text, detail, mark }) => {
    const room = unit - padding * 2;
    const begin = size * 1.15;
    const small = size * 0.9;
    const rows = wrap(text, room - begin, (part) => measure(part, size, true));
    const more = detail ? wrap(detail, room - begin, (part) => measure(part, small, false)) : [];
    return {
      height: (rows.length * size + more.length * small) * leading + padding * 1.4,
      place(x, y, texts, drawings) {
        let base = y + padding * 0.7 - size * 0.2;
        drawings.push({ kind: 'mark', x: x + padding, y: base + size * 0.42, size: size * 0.82, mark });
        const write = (part: string, each: number, isBold: boolean) => {
          base += each * leading;
          const tone = isBold ? ('text' as const) : ('quiet' as const);
          texts.push({ x: x + padding + begin, y: base, text: part, size: each, isBold, tone });
        };
        for (const row of rows) write(row, size, true);
        for (const row of more) write(row, small, false);
      },
    };
  });
}

/** The columns' names above the lanes, and the lines between them. */
function themesOf(
  { themes }: SheetMap,
  { columns, height: high }: MapLayout,
  {
    left,
    unit,
    top,
    roof,
    height,
  }: { left: number; unit: number; top: number; roof: number; height: number },
  size: number,
  measure: Measure,
  texts: PlacedText[],
  drawings: BoxDrawing[],
): void {
  themes.forEach((name, at) => {
    const begin = left + (columns[at - 1] ?? 0) * unit;
    const end = left + (columns[at] ?? 0) * unit;
    const y = top - roof;
    for (const x of at === 0 ? [begin, end] : [end])
      drawings.push({ kind: 'column', x, y, width: 0, height: roof + high * height });
    let each = size;
    while (each > smallest && measure(name, each, true) > end - begin - size) each -= 0.25;
    texts.push({
      x: begin + size * 0.5,
      y: y + size * 1.2,
      text: name,
      size: each,
      isBold: true,
      tone: 'text',
    });
  });
}
