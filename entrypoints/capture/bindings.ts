import type { Doc, Fields, Patch } from '../../core/model';
import type { PageBinding } from '../../core/model/records';
import { recordsOf } from '../../core/model/records-of';
import { isAt } from './address';
import type { Measure } from './measure';

export const bindingPatch = (
  id: string,
  set: { [F in keyof Fields<'pageBinding'>]?: Fields<'pageBinding'>[F] | null } & { removed?: boolean },
): Patch => ({ doc: 'person', kind: 'pageBinding', id, set });

/** A binding of the page that is open, with what it measures today. */
export interface Bound {
  binding: PageBinding;
  measure: Measure;
}

export const bindingsIn = (person: Doc | undefined): PageBinding[] =>
  recordsOf(person)<PageBinding>('pageBinding');

/** Those of a page whose measure still takes values; what was carried over is found by what it came from. */
export function boundTo(page: string, person: Doc | undefined, measures: readonly Measure[]): Bound[] {
  return bindingsIn(person)
    .filter(({ address }) => isAt(address, page))
    .flatMap((binding) => {
      const measure =
        measures.find(({ id }) => id === binding.measures) ??
        measures.find(({ from }) => from === binding.measures);
      return measure ? [{ binding, measure }] : [];
    });
}

/** One page gives one number to a measure: what was bound there before goes. */
export const withoutBinding = (person: Doc | undefined, measure: string, address: string): Patch[] =>
  bindingsIn(person)
    .filter((one) => one.measures === measure && one.address === address)
    .map(({ id }) => bindingPatch(id, { removed: true }));
