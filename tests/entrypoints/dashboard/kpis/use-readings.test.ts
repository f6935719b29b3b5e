import { expect, test } from 'vitest';
import { typedSince } from '../../../../entrypoints/dashboard/kpis/use-readings';

test('of a reading that was saved, what was typed meanwhile is left', () => {
  const handed = { value: '48', note: 'Invoices' };
  const nothing = { value: '', note: '' };
  expect(typedSince(handed, handed)).toEqual(nothing);
  expect(typedSince(handed, nothing)).toEqual(nothing);
  expect(typedSince(handed, { ...handed, value: '480' })).toEqual({ value: '480', note: '' });
  expect(typedSince(handed, { ...handed, note: 'Invoices were wrong' })).toEqual({
    value: '',
    note: 'Invoices were wrong',
  });
});
