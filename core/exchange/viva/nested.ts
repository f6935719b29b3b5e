import { nameKey } from '../identity';

type Fields = ReadonlyMap<string, unknown>;

/** The objects that a cell of the JSON export holds as JSON again, one or a list; fields by name, whatever its case. */
export function objectsIn(cell: string): Fields[] {
  const value = parsed(cell);
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null
      ? [new Map(Object.entries(one).map(([name, field]) => [fieldKey(name), field]))]
      : [],
  );
}

/** The text of the first of these fields that there is; empty where none is. */
export function textIn(fields: Fields | undefined, ...names: string[]): string {
  for (const name of names) {
    const value = fields?.get(name);
    if (typeof value === 'string' || typeof value === 'number') return String(value).toWellFormed().trim();
  }
  return '';
}

const fieldKey = (name: string): string => nameKey(name.replace(/[_-]+/g, ' '));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
