import type { Doc, Fields, Patch } from '../../core/model';
import type { Pasted } from '../../core/model/records';
import { recordsOf } from '../../core/model/records-of';
import type { Chosen } from '../shared/embed/chosen';

export const pastedIn = (person: Doc | undefined): Pasted[] => recordsOf(person)<Pasted>('pasted');

export const pastedPatch = (id: string, set: Fields<'pasted'> | { removed: boolean }): Patch => ({
  doc: 'person',
  kind: 'pasted',
  id,
  set,
});

/** What a scorecard with a public id is of and shows: only what counts for it, so that the same choices are the same. */
export function fieldsOf(
  { subject, ofOkrs, ofStrategy }: Chosen,
  cycle: string,
): Omit<Fields<'pasted'>, 'publicId'> {
  const { title, objectives, history } = subject.of === 'okrs' ? ofOkrs : ofStrategy;
  const shown = {
    ...(title && { title }),
    ...(objectives && { objectives: [...objectives].sort() }),
  };
  if (subject.of === 'kpi') return { of: 'kpi', kpi: subject.id, history };
  if (subject.of === 'map') return { of: 'map', ...shown, history, kpis: ofStrategy.kpis };
  const { confidence, notes } = ofOkrs;
  return { of: 'okrs', cycle, ...shown, history, confidence, notes };
}

/** The same back, as the snapshot is taken by it. */
export function chosenOf({ of, kpi, title, objectives, ...flags }: Pasted): Chosen {
  const { history = false, confidence = false, notes = false, kpis = false } = flags;
  const shown = { ...(title && { title }), ...(objectives && { objectives: new Set(objectives) }) };
  return {
    subject: of === 'kpi' ? { of, id: kpi ?? '' } : { of },
    ofOkrs: { ...shown, history, confidence, notes },
    ofStrategy: { ...shown, history, kpis },
  };
}

/** The scorecard that was given an id with just these choices. */
export const alreadyPasted = (
  pasted: readonly Pasted[],
  fields: Omit<Fields<'pasted'>, 'publicId'>,
): Pasted | undefined => pasted.find((one) => keyOf(one) === keyOf(fields));

const keyOf = (one: Omit<Fields<'pasted'>, 'publicId'>): string => {
  const { of, cycle, kpi, title, objectives, history, confidence, notes, kpis } = one;
  return JSON.stringify([of, cycle, kpi, title, objectives, history, confidence, notes, kpis]);
};
