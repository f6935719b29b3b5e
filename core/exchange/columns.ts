import { nameKey } from './identity';

/** A format's columns: field → the names its header goes by, in the order of trust. */
export type Columns = Readonly<Record<string, readonly string[]>>;

/** A field that many columns may hold, and how their headers are told; `beside` takes a first column without a header. */
export interface Repeated {
  field: string;
  beside: string;
  isOne(header: string): boolean;
}

/** Which field each column holds, by its place; `undefined` where a header is not known. */
export type Mapping = (string | undefined)[];

/** A person's word about a column: the field it holds, or null for none. */
export interface ColumnCorrection {
  column: number;
  field: string | null;
}

/**
 * Corrections with one more: what was said of its column before goes, and so does what gave its field to another,
 * unless many may hold it.
 */
export const correctedColumns = (
  before: readonly ColumnCorrection[] = [],
  last: ColumnCorrection,
  repeated?: string,
): ColumnCorrection[] => [
  ...before.filter(
    ({ column, field }) =>
      column !== last.column && (field === null || field === repeated || field !== last.field),
  ),
  last,
];

/** Gives each header its field, by alias and whatever its case; a field takes the first header that fits best. */
export function mapColumns(
  headers: readonly string[],
  columns: Columns,
  corrections: readonly ColumnCorrection[] = [],
  repeated?: Repeated,
): Mapping {
  const mapping: Mapping = headers.map(() => undefined);
  const said = new Map(corrections.map(({ column, field }) => [column, field]));
  const taken = new Set<string>();
  for (const [column, field] of said) {
    if (field === null || !Object.hasOwn(columns, field) || column >= mapping.length || taken.has(field))
      continue;
    mapping[column] = field;
    taken.add(field);
  }
  const keys = headers.map(headerKey);
  for (const [field, aliases] of Object.entries(columns)) {
    if (taken.has(field)) continue;
    for (const alias of aliases) {
      const column = keys.findIndex((key, at) => key === alias && mapping[at] === undefined && !said.has(at));
      if (column < 0) continue;
      mapping[column] = field;
      break;
    }
  }
  if (repeated) mapRepeated(headers, mapping, said, repeated);
  return mapping;
}

function mapRepeated(
  headers: readonly string[],
  mapping: Mapping,
  said: ReadonlyMap<number, string | null>,
  { field, beside, isOne }: Repeated,
): void {
  for (const [at, header] of headers.entries()) {
    const isChosen = said.get(at) === field;
    if (isChosen || (mapping[at] === undefined && !said.has(at) && isOne(header))) mapping[at] = field;
  }
  const isFirst = headers[0]?.trim() === '' && mapping[0] === undefined && !said.has(0);
  if (isFirst && mapping.includes(field) && !mapping.includes(beside)) mapping[0] = beside;
}

/** `Aligned To (weight, Objective ID)` and `aligned_to` are both "aligned to"; a bare "(…)" stays itself. */
const headerKey = (header: string): string => {
  const key = nameKey(header.slice(0, 200).replace(/[_\-:*]+/g, ' '));
  return key.replace(/\s*\(.*\)$/, '') || key;
};
