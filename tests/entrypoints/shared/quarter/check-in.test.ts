import { expect, test } from 'vitest';
import { planOf } from '../../../../core/model/plan';
import { readValue } from '../../../../entrypoints/shared/quarter/check-in';
import { keyResultsOf } from '../../../../entrypoints/shared/quarter/row-facts';

const made = '';
const records = {
  o: { kind: 'objective', id: 'o', made, title: 'Rest' },
  k: { kind: 'keyResult', id: 'k', made, objective: 'o', title: 'Move', metric: 'milestones' },
  a: { kind: 'milestone', id: 'a', made, keyResult: 'k', title: 'Sign', weight: 1.125, done: true },
  b: { kind: 'milestone', id: 'b', made, keyResult: 'k', title: 'Pack' },
};

test('a check-in of milestones is how many are done, whatever was typed', () => {
  const [keyResult] = keyResultsOf(planOf('2026-q4', { id: 'cycle:2026-q4', records: records as never }));
  if (!keyResult) throw new Error('There is no key result.');
  for (const typed of ['', '3'])
    expect(readValue(typed, keyResult, '2026-11-22', 'de-DE')).toMatchObject({
      ok: true,
      value: 1.125,
      shown: '1,125',
    });
});
