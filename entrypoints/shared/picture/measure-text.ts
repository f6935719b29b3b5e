import type { Measure } from '../../../core/words';

/**
 * Widths as a face has them here, in the unit of the text's size. Where the picture is opened another face may stand
 * in for it: `slack` is how much wider that may be.
 */
export function textMeasure(font: string, slack: number): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 'bold ' : ''}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (pen) pen.font = `${isBold ? 'bold ' : ''}100px ${font}`;
      width = (pen?.measureText(text).width ?? text.length * 60) * slack;
      known.set(key, width);
    }
    return (width * size) / 100;
  };
}
