import { sheetFont } from './sheet-drawing';
import type { Measure } from './wrap';

/** A face of another machine may be a little wider than this one's. */
const slack = 1.03;

/** Widths as the sheet's face has them here, in points. */
export function textMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 'bold ' : ''}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (pen) pen.font = `${isBold ? 'bold ' : ''}100px ${sheetFont}`;
      width = (pen?.measureText(text).width ?? text.length * 60) * slack;
      known.set(key, width);
    }
    return (width * size) / 100;
  };
}
