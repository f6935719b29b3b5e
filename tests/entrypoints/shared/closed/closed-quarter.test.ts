import { h } from 'preact';
import { expect, test } from 'vitest';
import { planOf } from '../../../../core/model/plan';
import { ClosedQuarter } from '../../../../entrypoints/shared/closed/closed-quarter';
import { textOf } from '../../text-of';

const made = '';
const records = (committed: boolean) => ({
  o: { kind: 'objective', id: 'o', made, title: 'Rest', committed },
  k: {
    kind: 'keyResult',
    id: 'k',
    made,
    objective: 'o',
    title: 'Sleep',
    metric: 'reach',
    start: 0,
    target: 10,
  },
  c: { kind: 'checkIn', id: 'c', made, keyResult: 'k', date: '2026-11-17', value: 8 },
});
const drawn = (committed: boolean) => {
  const plan = planOf('2026-q4', { id: 'cycle:2026-q4', records: records(committed) as never });
  return textOf(h(ClosedQuarter, { plan, today: '2027-01-02', locale: 'en', isPage: false }));
};

test('a closed cycle says of a committed key result below 1.0 that it was missed, and of no other', () => {
  expect(drawn(true)).toContain('Sleep Missed: it was committed, so 1.0 was expected');
  expect(drawn(false)).not.toContain('Missed');
});
