import type { Fields } from '../../model';
import { asObject, knownFields, parsed } from './more';

type Receipt = NonNullable<Fields<'checkIn'>['receipt']>;

/** Which page a value was read on, as JSON; undefined where it was typed. */
export const writeReceipt = (receipt: Receipt | undefined): string | undefined =>
  receipt && JSON.stringify(receipt);

/** Reads any text; what is no receipt is none. */
export const readReceipt = (text: string): Receipt | undefined =>
  knownFields('checkIn', { receipt: asObject(parsed(text)) }).receipt;
