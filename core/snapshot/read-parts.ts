import type { Expected, Problem } from './problem';

/** Reads one value: the value as it may be used, or nothing and a problem. */
export type Read<T> = (value: unknown, path: string, problems: Problem[]) => T | undefined;

/** A reader for each field of an object. */
export type Fields<T> = { [K in keyof T]-?: Read<NonNullable<T[K]>> };

export const refuse = (problems: Problem[], path: string, expected: Expected): undefined => {
  problems.push({ path, expected });
};

/** Takes a value as it is when `fits` says so. */
export const such =
  <T>(expected: Expected, fits: (value: unknown) => boolean): Read<T> =>
  (value, path, problems) =>
    fits(value) ? (value as T) : refuse(problems, path, expected);

export const number = (least = -Infinity, most = Infinity): Read<number> =>
  such(
    'number',
    (value) => Number.isFinite(value) && (value as number) >= least && (value as number) <= most,
  );

export const flag: Read<boolean> = such('choice', (value) => typeof value === 'boolean');

export const oneOf = <T extends string>(...words: T[]): Read<T> =>
  such('choice', (value) => words.includes(value as T));

/** A text of at most `most` UTF-16 units; a longer one is cut, halves of characters are replaced. */
export const text =
  (most = 500): Read<string> =>
  (value, path, problems) => {
    if (typeof value !== 'string') return refuse(problems, path, 'text');
    const kept = value.slice(0, most).replace(/\p{Surrogate}/gu, '\ufffd');
    if (kept !== value) refuse(problems, path, value.length > most ? 'shorterText' : 'text');
    return kept;
  };

/** A list of at most `most` items; an item that cannot be read is left out. */
export const list =
  <T>(item: Read<T>, most: number): Read<T[]> =>
  (value, path, problems) => {
    if (!Array.isArray(value)) return refuse(problems, path, 'list');
    if (value.length > most) refuse(problems, path, 'fewer');
    return value.slice(0, most).flatMap((one, place) => {
      const kept = item(one, `${path}[${place}]`, problems);
      return kept === undefined ? [] : [kept];
    });
  };

/**
 * An object of these fields; others are ignored, and null counts as absent. A field that cannot be read refuses
 * the whole object, unless it is `lenient`: then only a required one does.
 */
export const record =
  <T>(fields: Partial<Fields<T>>, required: (keyof T & string)[], lenient = false): Read<T> =>
  (value, path, problems) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return refuse(problems, path, 'object');
    const kept: Partial<T> = {};
    let whole = true;
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const given = (value as T)[name] ?? undefined;
      const must = required.includes(name);
      if (given === undefined && !must) continue;
      const taken = fields[name]?.(given, path ? `${path}.${name}` : name, problems);
      if (taken !== undefined) kept[name] = taken;
      else if (must || !lenient) whole = false;
    }
    return whole ? (kept as T) : undefined;
  };
