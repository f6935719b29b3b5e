import type { PagePlace, PageReading } from '../../core/model/page-binding';
import { readAgain, type Unit } from '../../core/words';
import type { PlaceRead } from '../picker/places';

/** What a page says now, by the ways that a binding knows. */
export interface PageReads {
  language: string;
  reads: readonly PlaceRead[];
}

export type Doubt =
  /** Nothing is found. */
  | 'nothing'
  /** The ways lead to different values. */
  | 'disagree'
  /** One of them leads to more than one place. */
  | 'several'
  /** What stands beside it is another word than it was. */
  | 'otherLabel'
  /** The text is another one than it was. */
  | 'otherText';

export type AskedAgain =
  | { sure: true; value: number; text: string }
  /** What there is to be asked: what each way reads, as far as it reads anything. */
  | { sure: false; why: Doubt; value?: number };

interface Bound {
  places: readonly PagePlace[];
  reading: PageReading;
  language?: string;
}

/**
 * The number of a binding, as its page says it now. It is sure only where every way that answers reads the same value
 * and one of them goes by words or by a name: a way through the page alone leads to whatever stands there now.
 */
export function askAgain(bound: Bound, { language, reads }: PageReads, unit: Unit | undefined): AskedAgain {
  const isSameLanguage = (bound.language ?? '') === language;
  const answers = bound.places.flatMap((place, at) => {
    const read = reads[at];
    if (read?.text === undefined || read.count !== 1) return [];
    const again = readAgain(read.text, bound.reading, unit, isSameLanguage);
    const isOther = 'label' in place && place.by !== 'label' && place.label !== read.label;
    return [{ by: place.by, again, isOther, text: read.text }];
  });
  const doubt = (why: Doubt): AskedAgain => {
    const value = answers.find(({ again }) => again.value !== undefined)?.again.value;
    return { sure: false, why, ...(value !== undefined && { value }) };
  };
  if (reads.some(({ count }) => count > 1)) return doubt('several');
  if (answers.length === 0) return doubt('nothing');
  const byWords = answers.some(({ by }) => by !== 'path' && by !== 'name');
  // What an author named keeps its name in every language; what stands beside it does not.
  const counting = answers.filter(
    ({ by, isOther }) => !isOther || (by === 'name' && (byWords || !isSameLanguage)),
  );
  if (!counting.some(({ by }) => by !== 'path')) return doubt('otherLabel');
  if (!byWords && answers.some(({ by, isOther }) => by === 'name' && isOther && isSameLanguage))
    return doubt('otherLabel');
  const [first] = counting;
  if (!first?.again.ok || counting.some(({ again }) => !again.ok))
    return doubt(
      counting.every(({ again }) => !again.ok && again.why === 'nothing') ? 'nothing' : 'otherText',
    );
  const { value } = first.again;
  if (counting.some(({ again }) => again.value !== value)) return doubt('disagree');
  return { sure: true, value, text: first.text };
}
