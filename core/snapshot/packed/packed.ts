import type { Snapshot } from '../snapshot';
import { coder } from './coder';
import { prior } from './prior';
import { type Json, valueCoder } from './value';

/**
 * A snapshot as bytes; or, from bytes, what they were made of, for a reader to look at. Readings within a history come
 * out as near as a sparkline shows them. Throws where this form cannot hold it, where bytes were cut or changed,
 * and where they ask for more work than a link may. No text may hold \\0.
 */
export function packed(snapshot: Snapshot | undefined, from?: ArrayLike<number>) {
  const [look, bit, tree, begin, end] = coder(from);
  const value = valueCoder([look, bit, tree]);
  value(prior as unknown as Json);
  begin();
  const made = value(snapshot as unknown as Json);
  return { bytes: end(), made };
}
