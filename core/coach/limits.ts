import type { Settings } from '../model';

/** From when on the coach speaks of too many or too few. */
export interface Limits {
  /** More objectives than this in a cycle are many, */
  mostObjectives: number;
  /** and from here on very many. */
  manyObjectives: number;
  /** Under one objective. */
  mostKeyResults: number;
  fewestKeyResults: number;
}

export const defaultLimits: Limits = {
  mostObjectives: 4,
  manyObjectives: 6,
  mostKeyResults: 5,
  fewestKeyResults: 2,
};

/** Why limits would contradict each other, by the two of them; undefined where they do not. */
export function limitsClash(limits: Limits): 'objectives' | 'keyResults' | undefined {
  if (limits.manyObjectives <= limits.mostObjectives) return 'objectives';
  return limits.fewestKeyResults > limits.mostKeyResults ? 'keyResults' : undefined;
}

/** The limits that settings come to; those that contradict each other, as two devices may leave them, are the defaults. */
export function coachLimits({
  mostObjectives,
  manyObjectives,
  mostKeyResults,
  fewestKeyResults,
}: Settings): Limits {
  const limits = {
    mostObjectives: mostObjectives ?? defaultLimits.mostObjectives,
    manyObjectives: manyObjectives ?? defaultLimits.manyObjectives,
    mostKeyResults: mostKeyResults ?? defaultLimits.mostKeyResults,
    fewestKeyResults: fewestKeyResults ?? defaultLimits.fewestKeyResults,
  };
  return limitsClash(limits) ? defaultLimits : limits;
}
