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
      const measure = measureOf(binding.measures, measures);
      return measure ? [{ binding, measure }] : [];
    });
}

/** What takes a bound number now: also the key result that was since bound to the KPI which took it. */
export const measureOf = (bound: string, measures: readonly Measure[]): Measure | undefined =>
  measures.find(({ id }) => id === bound) ??
  measures.find(({ from }) => from === bound) ??
  measures.find(({ kpi }) => kpi === bound);

/** One page gives one number to a measure: what goes to it from there so far, whatever it was bound to, goes. */
export const withoutBinding = (
  person: Doc | undefined,
  measures: readonly Measure[],
  measure: string,
  address: string,
): Patch[] =>
  bindingsIn(person)
    .filter((one) => one.address === address && measureOf(one.measures, measures)?.id === measure)
    .map(({ id }) => bindingPatch(id, { removed: true }));
