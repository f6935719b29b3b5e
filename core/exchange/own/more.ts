import { type Fields, type Kind, recordSchemas } from '../../model';

type SomeFields = Record<string, unknown>;

/** A record in the column of what has no column of its own. */
export type Listed<K extends Kind> = Partial<Fields<K>> & { id?: string };

/** What a row's last column holds, as JSON: fields that have no column, and the records below a key result. */
export interface More {
  objective?: Partial<Fields<'objective'>>;
  keyResult?: Partial<Fields<'keyResult'>>;
  milestones?: Listed<'milestone'>[];
  phases?: Listed<'phase'>[];
  initiatives?: Listed<'initiative'>[];
  /** Of the objective, on the first of its rows. */
  objectiveInitiatives?: Listed<'initiative'>[];
}

/** As JSON; undefined where there is nothing to say. */
export function writeMore(more: More): string | undefined {
  const said = Object.entries(more).filter(
    ([, part]) => part && (Array.isArray(part) ? part : Object.keys(part)).length > 0,
  );
  return said.length > 0 ? JSON.stringify(Object.fromEntries(said)) : undefined;
}

/** Reads any text; what is not of its kind's schema is left out. */
export function readMore(text: string): More {
  const parts = text.startsWith('{') ? asObject(parsed(text)) : {};
  const list = <K extends Kind>(kind: K, value: unknown): Listed<K>[] =>
    Array.isArray(value)
      ? value.map((one: unknown) => ({ ...knownFields(kind, asObject(one)), id: safeId(asObject(one).id) }))
      : [];
  return {
    objective: knownFields('objective', asObject(parts.objective)),
    keyResult: knownFields('keyResult', asObject(parts.keyResult)),
    milestones: list('milestone', parts.milestones),
    phases: list('phase', parts.phases),
    initiatives: list('initiative', parts.initiatives),
    objectiveInitiatives: list('initiative', parts.objectiveInitiatives),
  };
}

/** The fields that a kind knows and that hold what they should. */
export function knownFields<K extends Kind>(kind: K, given: SomeFields): Partial<Fields<K>> {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> =
    recordSchemas[kind].shape;
  return Object.fromEntries(
    Object.entries(given).filter(
      ([field, value]) =>
        value !== undefined && Object.hasOwn(shape, field) && shape[field]?.safeParse(value).success,
    ),
  ) as Partial<Fields<K>>;
}

/** An id that a file gives, where it may be one: never the name of something that every object has. */
export const safeId = (id: unknown): string | undefined =>
  typeof id === 'string' && /^[\w.-]{1,200}$/.test(id) && !Object.hasOwn(Object.prototype, id)
    ? id
    : undefined;

export const asObject = (value: unknown): SomeFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as SomeFields) : {};

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
