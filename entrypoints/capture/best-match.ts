import { foldedText } from '../../core/model/search';
import type { Unit } from '../../core/words';
import type { Measure } from './measure';

/** What is known of a number on a page. */
export interface NumberOnPage {
  value: number;
  unit?: Unit;
  /** The words beside it: its label, its row and column, the page's title. */
  around: string;
}

/** The measures, the one that the number is most likely of first; of equals in their order. */
export function bestFirst(measures: readonly Measure[], number: NumberOnPage): Measure[] {
  const words = new Set(wordsOf(number.around));
  return measures
    .map((measure) => ({ measure, likeness: likeness(measure, number, words) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ measure }) => measure);
}

/** By name first, then by unit, then by size. */
function likeness(measure: Measure, { value, unit }: NumberOnPage, words: ReadonlySet<string>): number {
  const named = [...new Set(wordsOf(measure.title))];
  const shared = named.filter((word) => words.has(word)).length;
  const byName = named.length > 0 ? (3 * shared) / Math.min(named.length, 3) : 0;
  return byName + (fits(unit, measure.unit) ? (unit ? 1 : 0.5) : -1) + nearness(value, measure);
}

/** 0 to 0.4: how near to where the measure has been and is to get. */
function nearness(value: number, { last, start, target }: Measure): number {
  const known = [last?.value, start, target].filter((one) => one !== undefined);
  if (known.length === 0) return 0;
  const span = Math.max(...known.map(Math.abs), 1);
  const distance = Math.min(...known.map((one) => Math.abs(value - one)));
  return 0.4 / (1 + (4 * distance) / span);
}

/** Whether a number with that unit may be a value in the other: one without any may be. */
export const fits = (found: Unit | undefined, own: Unit | undefined): boolean =>
  found === undefined ||
  (found.kind === own?.kind &&
    found.code === own.code &&
    (found.kind !== 'other' || found.label === own.label));

const wordsOf = (text: string): string[] =>
  foldedText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/^\d+$/.test(word) && !empty.has(word));

/** Words that say nothing of what is counted. */
const empty = new Set(
  'from the and for with raise lift cut reach keep more less this that per into von auf bis'.split(' '),
);
