import { useState } from 'preact/hooks';
import type { PageReading } from '../../core/model/page-binding';
import {
  type NumberInText,
  numbersInText,
  readNumber,
  textReading,
  usableLocale,
  withoutBinaryNoise,
} from '../../core/words';
import { bestFirst, fits } from './best-match';
import type { Measure } from './measure';
import type { Taken } from './taken';

/** How a number that was taken is read, as its owner has it so far. */
export interface NumberChoice {
  /** In the order in which they are likely. */
  measures: readonly Measure[];
  measure: Measure;
  chooseMeasure(id: string): void;
  numbers: readonly NumberInText[];
  at: number;
  chooseNumber(at: number): void;
  reader: string;
  chooseReader(locale: string): void;
  factor: string;
  typeFactor(text: string): void;
  takesAlone: boolean;
  takeAlone(alone: boolean): void;
  /** Undefined where there is none, or the factor is no number. */
  value?: number;
  number?: NumberInText;
  /** The unit of the page is another than that of the measure. */
  isOtherUnit: boolean;
  reading?: PageReading;
}

/** What is read of the text, and of what it is most likely the value. */
export function useNumber(taken: Taken, all: readonly Measure[], locale: string): NumberChoice {
  const { text, around, language } = taken;
  const [reader, chooseReader] = useState(() => usableLocale(language, locale));
  const [at, chooseNumber] = useState(0);
  const [factor, typeFactor] = useState('1');
  const [takesAlone, takeAlone] = useState(false);
  const [likely] = useState(() => {
    const [first] = numbersInText(text, reader);
    return bestFirst(all, { value: first?.value ?? 0, unit: first?.unit, around });
  });
  const [chosen, chooseMeasure] = useState(taken.measure ?? likely[0]?.id);
  const measure = all.find(({ id }) => id === chosen) ?? (all[0] as Measure);
  const numbers = numbersInText(text, reader, measure.unit);
  const number = numbers[at];
  const times = readNumber(factor, locale);
  const multiplier = times.ok && times.value !== 0 ? times.value : undefined;
  const isOtherUnit = number !== undefined && !takesAlone && !fits(number.unit, measure.unit);
  const learned = textReading(text, at, reader, measure.unit);
  return {
    measures: likely,
    measure,
    chooseMeasure,
    numbers,
    at,
    chooseNumber,
    reader,
    chooseReader,
    factor,
    typeFactor,
    takesAlone,
    takeAlone,
    value: number && multiplier !== undefined ? withoutBinaryNoise(number.value * multiplier) : undefined,
    number,
    isOtherUnit,
    reading:
      learned && multiplier !== undefined
        ? { ...learned, ...(multiplier !== 1 && { factor: multiplier }) }
        : undefined,
  };
}
