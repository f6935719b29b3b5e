import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupNotes, leftOutSentence } from '../../../core/exchange';
import { type Change, stampOf } from '../../../core/model';
import { change, forged, frozenText, readable, readText, sorted, written } from './backup-given';

const saved: Change[] = JSON.parse(frozenText).changes.map(([, one]: [string, Change]) => one);
/** As JSON tells them apart: one zero, fields in any order. */
const told = (one: Change) => JSON.stringify(sorted(one));
const known = new Set(saved.map(told));

test('cut anywhere, it gives every change up to the last whole line and says that it was cut', async () => {
  const text = written([change(1), change(2, { patches: [] }), change(3)]);
  const whole = [change(1), change(2, { patches: [] }), change(3)];
  const ends = whole.map((one) => text.indexOf(JSON.stringify(one)) + JSON.stringify(one).length + 1);
  for (let length = 0; length < text.trimEnd().length; length++) {
    const reading = await readText(text.slice(0, length), 97);
    const count = ends.filter((end) => end <= length).length;
    if (count === 0) expect(reading).toMatchObject({ ok: false });
    else
      expect(reading).toMatchObject({
        ok: true,
        changes: whole.slice(0, count),
        isCut: true,
        isEdited: false,
        leftOut: [],
      });
  }
});

test('a real backup cut anywhere gives no change that was not saved', async () => {
  for (let length = 100; length < frozenText.length - 1; length += 13) {
    const reading = await readText(frozenText.slice(0, length));
    if (reading.ok) expect(reading.changes).toEqual(saved.slice(0, reading.changes.length));
  }
});

test('one sign changed, put in or taken out anywhere: nothing altered is read, and at most one change is lost', async () => {
  const layouts = [
    frozenText,
    JSON.stringify(JSON.parse(frozenText), undefined, 2),
    frozenText.replaceAll('\n', ''),
  ];
  const sign = fc.oneof(
    fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', ':', '\n', '0', '-', ' ', '\ud800'),
    fc.string({ minLength: 1, maxLength: 1 }),
    fc.constant(''),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...layouts),
      fc.nat({ max: 1_000_000 }),
      fc.constantFrom(0, 1),
      sign,
      async (text, spot, taken, put) => {
        const at = spot % text.length;
        const edited = text.slice(0, at) + put + text.slice(at + taken);
        const reading = await readText(edited);
        if (!reading.ok) {
          // A version with another digit is a newer one; without it there is nothing to go by.
          expect(reading.problem).toBe('newer');
          refused += 1;
          return;
        }
        expect(reading.changes.filter((one) => !known.has(told(one)))).toEqual([]);
        expect(reading.changes.length).toBeGreaterThanOrEqual(saved.length - 1);
        const isNoticed = reading.isCut || reading.isEdited || reading.leftOutCount > 0;
        expect(reading.changes.length === saved.length || isNoticed).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
  expect(refused).toBeLessThan(50);
});

test('many lines damaged at once: the others are read, and each damaged one is named or counted', async () => {
  const lines = frozenText.split('\n');
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: saved.length }), { minLength: 1, maxLength: 8 }),
      fc.nat({ max: 200 }),
      fc.constantFrom('', '"', '~~', '[', '}', '\n'),
      async (hurt, spot, put) => {
        const edited = lines.map((line, at) => {
          // The comma at its end is no part of a change.
          const from = spot % Math.max(1, line.length - 4);
          return hurt.includes(at) ? line.slice(0, from) + put + line.slice(from + 3) : line;
        });
        const reading = await readable(edited.join('\n'));
        expect(reading.changes.map(told)).toEqual(saved.filter((_, at) => !hurt.includes(at + 1)).map(told));
        expect(reading.leftOutCount + reading.missing).toBe(hurt.length);
        expect(reading).toMatchObject({ isCut: false, isEdited: true });
      },
    ),
    { numRuns: 300 },
  );
});

const [first = '', ...lines] = written([1, 2, 3, 4].map((at) => change(at))).split('\n');
const rewritten = (at: number, edit: (line: string) => string) =>
  [first, ...lines.map((line, i) => (i === at - 2 ? edit(line) : line))].join('\n');

test.each([
  [
    'a title edited by hand',
    rewritten(3, (line) => line.replace('Title 2', 'Title 9')),
    { line: 3, why: 'altered' },
  ],
  [
    'a checksum edited by hand',
    rewritten(3, (line) => line.replace(/^\["./, '["f')),
    { line: 3, why: 'altered' },
  ],
  ['a torn line', rewritten(3, (line) => line.slice(0, 60)), { line: 3, why: 'damaged' }],
  ['a line without its beginning', rewritten(3, (line) => line.slice(9)), { line: 3, why: 'damaged' }],
  ['a first line without its beginning', rewritten(2, (line) => line.slice(9)), { line: 2, why: 'damaged' }],
  ['a last line that is torn', rewritten(5, (line) => line.slice(0, 60)), { line: 5, why: 'damaged' }],
  [
    'a heading that is torn',
    rewritten(1, (line) => line).replace('"made":"', '"made'),
    { line: 1, why: 'heading' },
  ],
])('%s is left out by its line, the rest is read', async (_, text, left) => {
  const reading = await readable(text);
  expect(reading.leftOut).toEqual([left]);
  expect(reading.changes).toHaveLength(left.why === 'heading' ? 4 : 3);
  expect(reading).toMatchObject({ isCut: false, isEdited: true, missing: 0 });
});

test('a line taken out whole is missed', async () => {
  const text = [first, ...lines.toSpliced(1, 1)].join('\n');
  expect(await readable(text)).toMatchObject({ isEdited: true, missing: 1, leftOut: [], isCut: false });
  expect(await readable(text.replace('"count":4', '"count":3'))).toMatchObject({
    isEdited: true,
    missing: 0,
  });
});

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const withSet = (set: string) => JSON.stringify(change(2)).replace(/"set":\{.*?\}/, `"set":${set}`);

test.each([
  ['too deep', withSet(nested(40)), { why: 'tooDeep' }],
  ['deep enough to break a stack', withSet(nested(4000)), { why: 'tooDeep' }],
  ['half a character', withSet('{"title":"a\\ud800"}'), { why: 'notText' }],
  ['half a character in a name', withSet('{"\\udc00":1}'), { why: 'notText' }],
  ['a number beyond all numbers', withSet('{"weight":1e999}'), { why: 'field', field: 'weight' }],
  [
    'a day that never was',
    JSON.stringify(change(2)).replace('"title":"Title 2"', '"title":""'),
    { why: 'field', field: 'title' },
  ],
  ['a stamp that is none', JSON.stringify(change(2, { stamp: 'x' })), { why: 'notAChange' }],
  ['no change at all', '{"hello":[1]}', { why: 'notAChange' }],
  [
    'an unknown kind',
    JSON.stringify(change(2)).replace('"objective"', '"__proto__"'),
    { why: 'field', field: 'kind' },
  ],
  ['the same stamp', JSON.stringify(change(1, { label: 'other' })), { why: 'sameStamp', first: 2 }],
  [
    'a stamp that no clock can go on from',
    JSON.stringify(change(2, { stamp: 'zzzzzzzzz-0000-device1' })),
    { why: 'ahead', time: 36 ** 9 - 1 },
  ],
])('%s is left out though its checksum is right', async (_, json, left) => {
  const reading = await readable(forged(JSON.stringify(change(1)), json, JSON.stringify(change(3))));
  expect(reading.changes).toEqual([change(1), change(3)]);
  expect(reading.leftOut).toEqual([{ line: 3, ...left }]);
});

test('names of built-in properties set nothing', async () => {
  const json = withSet('{"__proto__":{"polluted":1},"constructor":{"polluted":1},"title":"Kept"}');
  const { changes } = await readable(forged(json));
  expect(changes[0]?.patches[0]?.set).toEqual({ title: 'Kept' });
  expect(Object.getPrototypeOf(changes[0]?.patches[0]?.set)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});

test('a thousand reasons are enough, all are counted', async () => {
  const reading = await readable(
    forged(JSON.stringify(change(1)), ...Array.from({ length: 1500 }, () => '{"hello":1}')),
  );
  expect(reading.leftOut).toHaveLength(1000);
  expect(reading.leftOutCount).toBe(1500);
});

test('a person reads what happened, in one sentence each', async () => {
  const notes = async (text: string) => backupNotes(await readText(text), 'en-GB');
  expect(await notes(frozenText)).toEqual([]);
  expect(await notes(frozenText.slice(0, -30))).toEqual([
    'The file ends in the middle: 15 changes up to 3 Nov 2026 were read, the rest is missing.',
  ]);
  expect(await notes(frozenText.slice(0, 500))).toEqual([
    'The file ends in the middle: 1 change of 1 Oct 2026 was read, the rest is missing.',
  ]);
  expect(await notes([first, ...lines.toSpliced(1, 2, 'x')].join('\n'))).toEqual([
    'The file was changed after it was saved. Each change was checked by itself, and only what could be trusted was read.',
    '1 change cannot be taken and was left out.',
    '1 change that was saved in this file is no longer in it.',
  ]);
  expect(await notes('')).toEqual(['This file is empty. Nothing was changed; choose another backup.']);
  expect(leftOutSentence({ line: 12, why: 'field', field: 'title' }, 'en-GB')).toBe(
    'Line 12: “title” does not hold what it should.',
  );
  expect(leftOutSentence({ line: 12, why: 'ahead', time: Date.UTC(4031, 2, 3, 12) }, 'en-GB')).toBe(
    'Line 12: this change is dated 3 Mar 4031, which no clock can have shown.',
  );
  const at = (time: number) => change(2, { stamp: stampOf({ time, count: 0 }, 'device1') });
  const years = [2030, 2031].map((year) => at(Date.UTC(year, 2, 3, 12)));
  expect(await notes(written([change(1), ...years.slice(1)]))).toEqual([
    '1 change is dated 3 Mar 2031, which is still to come: this machine’s clock is wrong, or was when the change was made. It is taken like every other, and the history shows that date.',
  ]);
  expect(await notes(written(years))).toEqual([
    '2 changes are dated ahead, up to 3 Mar 2031: this machine’s clock is wrong, or was when they were made. They are taken like all others, and the history shows those dates.',
  ]);
});
