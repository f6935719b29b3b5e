import { isWhole, type Kind, type RecordState } from '../model';
import type { RecordFate } from './preview';

/** A record whose making was undone has none of its fields left: it is new again. */
export function recordFate(kind: Kind, stored: RecordState | undefined): RecordFate {
  if (!stored || !isWhole(kind, stored)) return 'new';
  return stored.removed ? 'back' : 'there';
}

export const asNew = (
  fields: Record<string, unknown>,
  stored: RecordState | undefined,
): Record<string, unknown> => (stored ? { ...fields, removed: false } : fields);
