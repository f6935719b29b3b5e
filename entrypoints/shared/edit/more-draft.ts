import { formatNumber, readNumber } from '../../../core/words';

/** What an editor keeps under "More", still as text; empty is what was not said. */
export interface MoreDraft {
  committed: '' | 'committed' | 'aspirational';
  sort: '' | 'lead' | 'lag';
  weight: string;
  due: string;
}

export const emptyMore: MoreDraft = { committed: '', sort: '', weight: '', due: '' };

interface MoreRecord {
  committed?: boolean;
  sort?: 'lead' | 'lag';
  weight?: number;
  due?: string;
}

export const moreOf = ({ committed, sort, weight, due }: MoreRecord, locale: string): MoreDraft => ({
  committed: committed === undefined ? '' : committed ? 'committed' : 'aspirational',
  sort: sort ?? '',
  weight: weight === undefined ? '' : formatNumber(weight, locale),
  due: due ?? '',
});

/** The weight that was typed; `null` for none, undefined where it cannot be read as one. */
export function weightOf({ weight }: Pick<MoreDraft, 'weight'>, locale: string): number | null | undefined {
  if (!weight.trim()) return null;
  const read = readNumber(weight, locale);
  return read.ok && read.value >= 0 && read.value <= 1000 ? read.value : undefined;
}

export const committedOf = ({ committed }: Pick<MoreDraft, 'committed'>): boolean | null =>
  committed === '' ? null : committed === 'committed';
