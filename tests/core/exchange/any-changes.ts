import fc from 'fast-check';
import type { Change } from '../../../core/model';

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'a], b}',
    '"quoted" \\ and\nbroken',
    '["0123456789abcd",{"stamp":1}],',
    '\u2028\ufeff\u0000',
  ),
);
const title = text.filter((one) => one.trim() !== '');
// JSON has one zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const date = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 8 });

const fieldsOf = {
  objective: fc.record({ title: orNull(title), committed: fc.boolean() }, { requiredKeys: [] }),
  keyResult: fc.record(
    {
      objective: id,
      title,
      metric: fc.constantFrom('reach', 'maintain', 'milestones', 'yesNo'),
      start: orNull(number),
      target: orNull(number),
      unit: fc.record({ kind: fc.constant('other'), label: text }),
      owner: text,
    },
    { requiredKeys: [] },
  ),
  checkIn: fc.record(
    { keyResult: id, date, value: number, note: orNull(text), blocker: text, removed: fc.boolean() },
    { requiredKeys: [] },
  ),
  settings: fc.record(
    { badge: fc.constantFrom('due', 'days', 'off'), numberLocale: text },
    { requiredKeys: [] },
  ),
};

const patch = fc.oneof(
  ...Object.entries(fieldsOf).map(([kind, set]) =>
    fc.record({
      doc: fc.constantFrom('cycle:2026-q4', 'person', 'scorecard:s'),
      kind: fc.constant(kind),
      id,
      set: set as fc.Arbitrary<Record<string, unknown>>,
    }),
  ),
);

const stamp = fc
  .tuple(fc.integer({ min: 36 ** 7, max: Date.UTC(2026, 10, 22) }), fc.nat({ max: 999 }))
  .map(([time, count]) => `${time.toString(36).padStart(9, '0')}-${String(count).padStart(4, '0')}-device1`);

/** Changes as the store may have written them, each with a stamp of its own. */
export const anyChanges: fc.Arbitrary<Change[]> = fc.uniqueArray(
  fc.record(
    {
      stamp,
      label: fc.constantFrom('checkIn', 'edit', 'import'),
      by: fc.constant('device1'),
      undoes: stamp,
      patches: fc.array(patch, { maxLength: 4 }),
    },
    { requiredKeys: ['stamp', 'label', 'by', 'patches'], noNullPrototype: true },
  ),
  { selector: (change) => change.stamp, maxLength: 8 },
);
