import * as z from 'zod/mini';
import { snapshotFields } from './snapshot-fields';
import { snapshotSchema } from './snapshot-schema';

interface Part {
  [keyword: string]: unknown;
  properties?: Record<string, Part>;
  items?: Part;
}

/**
 * The public format as a JSON Schema, for an editor that helps to write a snapshot by hand. What one field says of
 * another (a link names two objectives that are there) no such schema holds: the reader tells that.
 */
export function snapshotJsonSchema(): Record<string, unknown> {
  // As input, since a reader ignores the fields that it does not know. Where a schema is used twice its parts are one
  // object, and each place has words of its own: hence a copy.
  const { $schema, ...root } = JSON.parse(JSON.stringify(z.toJSONSchema(snapshotSchema, { io: 'input' })));
  describe(root, '');
  return { $schema, title: 'Pacemark snapshot', ...root };
}

function describe({ properties = {}, items }: Part, within: string): void {
  for (const [name, field] of Object.entries(properties)) {
    const place = `${within}${name}`;
    Object.assign(field, snapshotFields[place], ownKeywords(place, field));
    describe(field, `${place}.`);
  }
  if (items) describe(items, within);
}

/** What zod checks by a function, by a pattern with a flag, or only because of what a number is in JavaScript. */
function ownKeywords(place: string, { type }: Part): Part {
  if (place === 'pacemark') return { maximum: undefined };
  if (place === 'lang') return { pattern: '^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\\d{3}))?$' };
  const isDate = type === 'string' && /(^|\.)(asOf|start|end|date)$/.test(place);
  return isDate ? { format: 'date', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' } : {};
}
