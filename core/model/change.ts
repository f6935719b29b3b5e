import * as z from 'zod/mini';

/** Which document a record lives in, fixed for its life: `cycle:2026-q4`, `scorecard:<id>` or `person`. */
export type DocId = string;

/** What one change sets on one record, field by field; `null` takes a field away. */
export interface Patch {
  doc: DocId;
  kind: string;
  id: string;
  set: Record<string, unknown>;
}

/**
 * One action of a person: an entry of the log. `stamp` is a hybrid logical clock as a sortable string that
 * ends in the device's id; `label` is a key of the interface's words ("checkIn"), `by` the device.
 */
export interface Change {
  stamp: string;
  label: string;
  by: string;
  /** Stamp of the change that this one takes back (an undo) or brings back (the undo of an undo). */
  undoes?: string;
  patches: Patch[];
}

const text = (most: number) => z.string().check(z.maxLength(most));

const patchSchema = z.object({
  doc: text(200).check(z.regex(/^(cycle:.+|scorecard:.+|person)$/)),
  kind: text(40),
  id: text(200).check(z.minLength(1)),
  set: z.record(text(40), z.unknown()),
});

/** The shape of a change from outside (a backup, another device); its records' fields are checked by their kind. */
export const changeSchema = z.object({
  stamp: text(80).check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{6,32}$/)),
  label: text(80),
  by: text(32),
  undoes: z.optional(text(80)),
  patches: z.array(patchSchema).check(z.maxLength(200_000)),
});
