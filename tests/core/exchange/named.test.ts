import { expect, test } from 'vitest';
import { formats } from '../../../core/exchange';
import { type BringInKey, fieldName, sayBringIn } from '../../../entrypoints/shared/words/bring-in';

test('every kind of file that can be read has a name on the page, and so has each of its columns', () => {
  const names = formats.map(({ id }) => sayBringIn('en', id as BringInKey));
  expect(new Set(names).size).toBe(formats.length);
  const unnamed = formats.flatMap(({ columns }) =>
    Object.keys(columns).filter((field) => fieldName(field, 'en') === field),
  );
  expect(unnamed).toEqual([]);
});
