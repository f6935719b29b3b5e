import * as z from 'zod/mini';
import { type Change, changeSchema, type Patch } from './change';
import { type Kind, recordSchemas } from './records';

/** A patch that does not fit its record's schema: names the record and the field, never a value. */
export class PatchError extends Error {
  readonly patch: Patch;
  readonly field: string;
  constructor(patch: Patch, field: string) {
    super(`The field "${field}" of ${patch.kind} ${patch.id} does not hold what it should.`);
    this.name = 'PatchError';
    this.patch = patch;
    this.field = field;
  }
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(recordSchemas, kind);

/**
 * Returns the patch with only the fields its kind knows, each checked on its own, so that a change may set any
 * part of a record. `null` takes a field away (a record without a required one is not shown). Throws PatchError.
 */
export function checkedPatch(patch: Patch): Patch {
  if (!isKind(patch.kind)) throw new PatchError(patch, 'kind');
  const shape: Record<string, z.core.$ZodType> = recordSchemas[patch.kind].shape;
  const set: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(patch.set)) {
    if (value === undefined) continue;
    if (field === 'removed') {
      if (typeof value !== 'boolean') throw new PatchError(patch, field);
      set[field] = value;
      continue;
    }
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (!schema) continue;
    if (value === null) {
      set[field] = null;
      continue;
    }
    const result = z.safeParse(schema, value);
    if (!result.success) throw new PatchError(patch, field);
    set[field] = result.data;
  }
  return { doc: patch.doc, kind: patch.kind, id: patch.id, set };
}

/** Reads a change from outside; undefined where it has not the shape of one. Throws PatchError for its fields. */
export function readChange(input: unknown): Change | undefined {
  const parsed = z.safeParse(changeSchema, input);
  return parsed.success ? { ...parsed.data, patches: parsed.data.patches.map(checkedPatch) } : undefined;
}
