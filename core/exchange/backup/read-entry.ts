import type { Change, loadChecks } from '../../model';
import { checksumOf, mostDepth } from './layout';
import { parsedJson } from './parsed-json';

/** What checks a change against its schema, as `loadChecks` gives it. */
export type Checks = Pick<Awaited<ReturnType<typeof loadChecks>>, 'readChange' | 'PatchError'>;

export type EntryProblem =
  | { why: 'damaged' | 'altered' | 'tooDeep' | 'notText' | 'notAChange' }
  | { why: 'field'; field: string };

/** One entry: a change where it can be taken; its checksum where that vouches for what stands there. */
export interface Entry {
  change?: Change;
  checksum?: string;
  problem?: EntryProblem;
  /** How much of the text it is; undefined where it has no end. */
  length?: number;
}

/** Reads the entry that a text begins with. Takes any text and never throws. */
export function readEntry(text: string, checks: Checks): Entry {
  const trimmed = text.trimEnd();
  const bare = trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed;
  const whole = parsedJson(bare);
  if (whole !== undefined) return { ...checked(whole, checks), length: text.length };
  const length = endOfFirst(bare);
  const first = length === undefined ? undefined : parsedJson(bare.slice(0, length));
  return { ...(first === undefined ? { problem: { why: 'damaged' } } : checked(first, checks)), length };
}

function checked(entry: unknown, checks: Checks): Omit<Entry, 'length'> {
  if (!Array.isArray(entry) || entry.length !== 2) return { problem: { why: 'damaged' } };
  const [checksum, content] = entry as [unknown, unknown];
  if (isDeeperThan(mostDepth - 1, content)) return { problem: { why: 'tooDeep' } };
  if (typeof checksum !== 'string' || checksumOf(content) !== checksum)
    return { problem: { why: 'altered' } };
  if (!isWellFormed(content)) return { checksum, problem: { why: 'notText' } };
  try {
    const change = checks.readChange(content);
    return change ? { change, checksum } : { checksum, problem: { why: 'notAChange' } };
  } catch (error) {
    if (!(error instanceof checks.PatchError)) throw error;
    return { checksum, problem: { why: 'field', field: error.field } };
  }
}

const isDeeperThan = (most: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((inner) => isDeeperThan(most - 1, inner)));

/** Half a character is kept by no copy in UTF-8; a change that holds one would not be the same there. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => name.isWellFormed() && isWellFormed(inner));
}

/** Where the brackets that a text begins with are closed. */
function endOfFirst(text: string): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
