import type { Patch } from '../../core/model';
import type { Settings } from '../../core/model/records';
import type { Committed, Store } from '../../core/store';
import { newId } from '../shared/plan/new-id';
import { isNews, type Measure, measuresOf, valuePatch } from './measure';
import { receiptOf } from './receipt';

/** The page that numbers are taken from, and when. */
export interface FromPageOf {
  title: string;
  url: string;
  keepsReceipt: boolean;
  /** Epoch milliseconds. */
  time: number;
  today: string;
}

/** A number of a page, the text that it was read from, and what it is the value of. */
export interface TakenValue {
  measure: Measure;
  value: number;
  text: string;
}

/**
 * Those that are news by what the store holds now: while a page was read, another window, or its owner, may have saved
 * the same.
 */
export async function stillNews(
  store: Store,
  values: readonly TakenValue[],
  settings: Settings,
  today: string,
): Promise<TakenValue[]> {
  const { plan } = await store.readCurrent(today);
  const measures = measuresOf(plan, await store.readScorecard(), settings, today);
  return values.flatMap((taken) => {
    const measure = measures.find(({ id }) => id === taken.measure.id);
    return measure && isNews(measure, taken.value, today) ? [{ ...taken, measure }] : [];
  });
}

/** Writes numbers of a page as values of today, with their receipts; one change, other patches with them. */
export function saveValues(
  store: Store,
  values: readonly TakenValue[],
  { title, url, keepsReceipt, time, today }: FromPageOf,
  others: readonly Patch[] = [],
): Promise<Committed | undefined> {
  const taken = values.map(({ measure, value, text }) => {
    const receipt = keepsReceipt ? receiptOf({ title, url }, text, time) : undefined;
    return valuePatch(measure, newId(), value, receipt, today);
  });
  const patches = [...taken, ...others];
  return store.commit(
    'capture',
    patches.map(({ doc }) => doc),
    patches,
  );
}
