import type { Patch } from '../../core/model';
import type { Committed, Store } from '../../core/store';
import { newId } from '../shared/plan/new-id';
import { type Measure, valuePatch } from './measure';
import { receiptOf } from './receipt';

interface FromWhere {
  title: string;
  url: string;
  text: string;
  keepsReceipt: boolean;
  /** Epoch milliseconds. */
  time: number;
  today: string;
}

/** Writes a number of a page as a value of today, with its receipt; one change, other patches with it. */
export function saveValue(
  store: Store,
  measure: Measure,
  value: number,
  { title, url, text, keepsReceipt, time, today }: FromWhere,
  others: readonly Patch[] = [],
): Promise<Committed | undefined> {
  const receipt = keepsReceipt ? receiptOf({ title, url }, text, time) : undefined;
  const patches = [valuePatch(measure, newId(), value, receipt, today), ...others];
  return store.commit(
    'capture',
    patches.map(({ doc }) => doc),
    patches,
  );
}
