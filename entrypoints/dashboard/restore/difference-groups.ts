import type { RecordDifference } from '../../../core/store';
import { type Fate, fateOf } from './difference-fate';

const listed = [
  'objective',
  'keyResult',
  'milestone',
  'phase',
  'initiative',
  'checkIn',
  'scorecard',
  'perspective',
  'theme',
  'strategicObjective',
  'link',
  'kpi',
  'kpiAim',
  'reading',
  'scorecardReview',
  'cycle',
  'pageBinding',
  'pasted',
  'settings',
  'kept',
] as const;

export type ListedKind = (typeof listed)[number] | 'other';
export const kinds: readonly ListedKind[] = [...listed, 'other'];

export type FatedDifference = RecordDifference & { fate: Fate; listedKind: ListedKind };

/** The differences in one document, by kind in the order of `kinds`. */
export interface DocGroup {
  doc: string;
  differences: FatedDifference[];
  byKind: [ListedKind, FatedDifference[]][];
}

/** What a person sees of the differences, by document: the newest cycle first, what is no cycle last. */
export function groupsOf(differences: readonly RecordDifference[]): DocGroup[] {
  const seen = differences.flatMap((one): FatedDifference[] => {
    const fate = fateOf(one);
    return fate && !isItsCycle(one, fate)
      ? [{ ...one, fate, listedKind: listed.find((kind) => kind === one.kind) ?? 'other' }]
      : [];
  });
  return [...Map.groupBy(seen, (one) => one.doc)]
    .sort(([one], [other]) => byAge(one, other))
    .map(([doc, of]) => {
      const ofKind = Map.groupBy(of, (one) => one.listedKind);
      return {
        doc,
        differences: of,
        byKind: kinds.flatMap((kind): DocGroup['byKind'] => {
          const those = ofKind.get(kind);
          return those ? [[kind, those]] : [];
        }),
      };
    });
}

/** A cycle comes with its first objective: its heading says so. */
const isItsCycle = ({ kind }: RecordDifference, fate: Fate): boolean => kind === 'cycle' && fate === 'added';

const isCycle = (doc: string): boolean => doc.startsWith('cycle:');
const byAge = (one: string, other: string): number =>
  Number(isCycle(other)) - Number(isCycle(one)) || (one < other ? 1 : -1);
