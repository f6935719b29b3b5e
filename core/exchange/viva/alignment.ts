import type { KeyResultDraft } from '../drafts';
import type { Reading } from '../formats/format';

export interface Alignment {
  id: string;
  /** Share of its parent in percent. */
  weight?: number;
}

/** What a row is aligned to: `Title(weight: 14.29%, Id: 2295776)`, several in one cell where it has several parents. */
export function alignmentsOf(text: string, reading: Reading): Alignment[] {
  const found = [...text.matchAll(/\(weight:\s*([\d.,]+)\s*(?:%\s*)?,\s*Id:\s*(\w+)\)/gi)];
  return found.map(([, weight = '', id = '']) => {
    const percent = reading.amount(weight)?.value;
    return percent === undefined || percent < 0 || percent > 100 ? { id } : { id, weight: percent };
  });
}

/**
 * Turns shares in percent into weights around 1, so that a key result added later counts like the others.
 * Equal shares need no weight at all.
 */
export function evenWeights(keyResults: readonly KeyResultDraft[]): void {
  const weighted = new Map<string, KeyResultDraft[]>();
  for (const one of keyResults) {
    if (one.fields.weight === undefined) continue;
    const siblings = weighted.get(one.fields.objective);
    if (siblings) siblings.push(one);
    else weighted.set(one.fields.objective, [one]);
  }
  for (const siblings of weighted.values()) {
    const shares = siblings.map(({ fields }) => fields.weight ?? 0);
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const areEqual = shares.every((share) => Math.abs(share - mean) < 0.02);
    for (const { fields } of siblings) {
      if (areEqual) delete fields.weight;
      else fields.weight = Math.round(((fields.weight ?? 0) / mean) * 100) / 100;
    }
  }
}
