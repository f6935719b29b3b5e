import type { Expected } from './problem';

/** Tells what should have stood here, or further in at `path`. It gives nothing, for a reader to give on. */
export type Tell = (expected: Expected, path?: string) => undefined;

/** Reads one value: the value as it may be used, or nothing, and tells what is wrong. */
export type Read<T> = (value: unknown, tell: Tell) => T | undefined;

/** A reader for each field of an object. */
export type Fields<T> = { [K in keyof T]-?: Read<NonNullable<T[K]>> };

const within =
  (tell: Tell, place: string): Tell =>
  (expected, path = '') =>
    tell(expected, place + path);

/** Takes a value as it is when `fits` says so. */
export const such =
  <T>(expected: Expected, fits: (value: unknown) => boolean): Read<T> =>
  (value, tell) =>
    fits(value) ? (value as T) : tell(expected);

/** A number from `least` to `most`, and such that `is` takes it. */
export const number = (
  least = -Infinity,
  most = Infinity,
  is: (value: unknown) => boolean = Number.isFinite,
): Read<number> =>
  such('number', (value) => is(value) && (value as number) >= least && (value as number) <= most);

export const wholeNumber = (least: number, most?: number): Read<number> =>
  number(least, most, Number.isInteger);

export const oneOf = <T extends string | boolean>(...choices: T[]): Read<T> =>
  such('choice', (value) => choices.includes(value as T));

export const matching = (expected: Expected, pattern: RegExp): Read<string> =>
  such(expected, (value) => typeof value === 'string' && pattern.test(value));

/** A text of at most `most` UTF-16 units; a longer one is cut, halves of characters are replaced. */
export const text =
  (most = 500): Read<string> =>
  (value, tell) => {
    if (typeof value !== 'string') return tell('text');
    const kept = value.slice(0, most).toWellFormed();
    if (kept !== value) tell('text');
    return kept;
  };

/** A list of at most `most` items; an item that cannot be read is left out. */
export const list =
  <T>(item: Read<T>, most: number): Read<T[]> =>
  (value, tell) => {
    if (!Array.isArray(value)) return tell('list');
    if (value.length > most) tell('list');
    return value
      .slice(0, most)
      .map((one, place) => item(one, within(tell, `[${place}]`)))
      .filter((kept) => kept !== undefined);
  };

/**
 * An object of these fields, of which the first `required` must be there; others are ignored, and null counts as
 * absent. A field that cannot be read refuses the whole object, unless it is `lenient`: then only a required one does.
 */
export const record =
  <T>(required: number, fields: Partial<Fields<T>>, lenient = false): Read<T> =>
  (value, tell) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return tell('object');
    // What a page has put on every object is not in a snapshot.
    const kept: Record<string, unknown> = { __proto__: null };
    let isWhole = true;
    Object.entries<Read<unknown>>(fields as Record<string, Read<unknown>>).forEach(([name, field], place) => {
      const given = (value as Record<string, unknown>)[name] ?? undefined;
      if (given === undefined && place >= required) return;
      const read = field(given, within(tell, `.${name}`));
      if (read !== undefined) kept[name] = read;
      else if (place < required || !lenient) isWhole = false;
    });
    return isWhole ? (kept as T) : undefined;
  };
