import { expect, test } from 'vitest';
import { patchIn, recordCheckIn } from '../../../core/model';
import { applyPatch, type RecordState } from '../../../core/model/fold';
import { keepEqual, keepSame } from '../../../core/model/keep-same';
import { type Plan, planOf } from '../../../core/model/plan';

const cycle = '2026-q4';
const written = [
  ...['o1', 'o2'].map((id) => patchIn(cycle, 'objective', id, { title: id, order: id })),
  ...['o1', 'o2'].flatMap((objective) =>
    ['a', 'b'].map((name) =>
      patchIn(cycle, 'keyResult', objective + name, {
        ...{ objective, title: name, metric: 'reach', start: 0, target: 9, order: name },
        unit: { kind: 'percent' },
      }),
    ),
  ),
  recordCheckIn(cycle, 'c1', { keyResult: 'o1a', date: '2026-11-02', value: 3 }),
];

/** Read from the store: every record a new object. */
function read(more: typeof written = []): Plan {
  const records: Record<string, RecordState> = {};
  for (const patch of [...written, ...more]) records[patch.id] = applyPatch(records[patch.id], patch, 's');
  return planOf(cycle, structuredClone({ id: `cycle:${cycle}`, records }));
}

const keyResult = (plan: Plan, id: string) =>
  plan.objectives.flatMap((one) => one.keyResults).find((one) => one.record.id === id);

test('what did not change is the same object, and what did is what was read', () => {
  const before = read();
  const fresh = read([recordCheckIn(cycle, 'c2', { keyResult: 'o1a', date: '2026-11-09', value: 4 })]);
  const kept = keepSame(before, fresh);
  expect(kept).toEqual(fresh);
  expect(kept.objectives[1]).toBe(before.objectives[1]);
  expect(keyResult(kept, 'o1b')).toBe(keyResult(before, 'o1b'));
  expect(keyResult(kept, 'o1a')).toBe(keyResult(fresh, 'o1a'));
});

test('a corrected value, a field that went, a new order and a key result that moved are all seen', () => {
  const before = read();
  for (const patch of [
    recordCheckIn(cycle, 'c1', { keyResult: 'o1a', date: '2026-11-02', value: 5 }),
    patchIn(cycle, 'keyResult', 'o2b', { unit: null }),
    patchIn(cycle, 'keyResult', 'o1b', { order: 'A' }),
    patchIn(cycle, 'keyResult', 'o1b', { objective: 'o2' }),
    patchIn(cycle, 'keyResult', 'o1b', { removed: true }),
    patchIn(cycle, 'objective', 'o2', { committed: true }),
  ]) {
    const fresh = read([patch]);
    expect(fresh).not.toEqual(before);
    expect(keepSame(before, fresh)).toEqual(fresh);
  }
  const other = { ...read(), id: '2026-q3' };
  expect(keepSame(before, other)).toBe(other);
});

test('settings that were read anew stay the same object until one of them differs', () => {
  const before = { locale: 'de-DE', limits: { most: 5 } };
  expect(keepEqual(before, structuredClone(before))).toBe(before);
  const after = { locale: 'de-DE', limits: { most: 4 } };
  expect(keepEqual(before, after)).toBe(after);
});
