import { readNumber, type Unit } from '../../../core/words';
import { unitFromText } from './unit-text';

const time = '\\d+\\s?h(?:\\s?\\d+\\s?m(?:in)?)?(?![a-z])|\\d+\\s?min(?![a-z])';
const scale = '(?:k|mn|bn|mio|mrd|[mb])\\.?(?![a-z])';
const amount = `(${time}|[-−+]?[$€£]?\\d[\\d.,]*(?:\\s?${scale})?\\s?%?)`;
const fromTo = new RegExp(
  `\\bfrom\\s+${amount}\\s?([a-zµ°]{1,12})?\\s+to\\s+${amount}(?:\\s?([a-zµ°]{1,12}|[€]))?\\s*$`,
  'i',
);

export interface TitleNumbers {
  start: number;
  target: number;
  unit?: Unit;
}

/**
 * Start, target and unit out of a title that says them: "Raise NPS from 42 to 55", "from 3h 20m to 45min". Nothing is
 * guessed from others.
 */
export function titleNumbers(title: string, locale: string): TitleNumbers | undefined {
  const found = fromTo.exec(title);
  if (!found) return undefined;
  const start = readNumber(found[1] ?? '', locale);
  const target = readNumber(found[3] ?? '', locale);
  if (!start.ok || !target.ok) return undefined;
  const label = found[4] ?? found[2];
  return {
    start: start.value,
    target: target.value,
    unit: target.unit ?? (label ? unitFromText(label) : undefined),
  };
}
