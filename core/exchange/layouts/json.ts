import { limited, type Row, type Sheet } from '../sheet';
import type { Layout } from './layout';

/** Nested deeper than this is no table, and would exhaust the stack of whoever walks it. */
const deepest = 32;

/** A list of objects, at the top or as the one list of an object there: a row each, its fields as columns. */
export const jsonLayout: Layout = {
  id: 'json',
  fits: (text) => /^\s*[[{]/.test(text),
  read(text, _known, say) {
    const lines = linesOfObjects(text);
    const value = lines && parsed(text);
    if (!lines || value === undefined) return { problem: say('notJson') };
    if (Object.hasOwn(Object(value), 'pacemark')) return { problem: say('dataForPages') };
    const lists = Array.isArray(value) ? [value] : Object.values(value ?? {}).filter(Array.isArray);
    const list = lists.find((one) => one.some(isObject));
    if (!list) return { problem: say('unknownJson') };
    const objects = list.filter(isObject);
    const headers = [...new Set(objects.flatMap((one) => Object.keys(one)))];
    const places = new Map(headers.map((header, at) => [header, at]));
    const depth = Array.isArray(value) ? 1 : 2;
    const at = lines.filter((one) => one.depth === depth);
    // Other objects at that depth stand in other lists: then only the order of rows is told.
    const areTheirs = at.length === objects.length;
    const rows = objects.map((object, nth): Row => {
      const cells = headers.map(() => '');
      for (const [key, cell] of Object.entries(object)) cells[places.get(key) ?? 0] = textOf(cell);
      return { line: (areTheirs ? at[nth]?.line : undefined) ?? nth + 1, cells };
    });
    return limited(
      { headers: headers.map((one) => one.toWellFormed()), rows, refused: [] } satisfies Sheet,
      say,
    );
  },
};

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed().trim();
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line and depth of each object; undefined where the text is nested too deep. */
function linesOfObjects(text: string): { line: number; depth: number }[] | undefined {
  const found: { line: number; depth: number }[] = [];
  let line = 1;
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}\n]/g)) {
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') {
      if (sign === '{') found.push({ line, depth });
      depth += 1;
      if (depth > deepest) return undefined;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return found;
}
