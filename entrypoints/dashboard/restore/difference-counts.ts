import { listOf } from '../../../core/words';
import { type RestoreKey, sayRestore } from '../../shared/words/restore';
import type { Fate } from './difference-fate';
import { type FatedDifference, kinds } from './difference-groups';

const fates: Fate[] = ['added', 'back', 'changed', 'gone'];

/** "Added: 3 objectives, 7 key results" and the like, a text for each thing that becomes of records. */
export function countTexts(differences: readonly FatedDifference[], locale: string): string[] {
  return fates.flatMap((fate) => {
    const of = differences.filter((one) => one.fate === fate);
    const parts = kinds.flatMap((kind) => {
      const count = of.filter((one) => one.listedKind === kind).length;
      return count > 0 ? [sayRestore(locale, `kind.${kind}` satisfies RestoreKey, { count })] : [];
    });
    return parts.length > 0 ? [sayRestore(locale, fate, { what: listOf(parts, locale, 'unit') })] : [];
  });
}
