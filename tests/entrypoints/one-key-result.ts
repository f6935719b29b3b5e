import { type Plan, planOf } from '../../core/model/plan';

const made = '';

/** A quarter with one objective, whose one key result stands at 8 of 10 since 17 November. */
export function oneKeyResult(committed = false): Plan {
  const records = {
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
  };
  return planOf('2026-q4', { id: 'cycle:2026-q4', records: records as never });
}
