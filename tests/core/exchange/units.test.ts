import { expect, test } from 'vitest';
import { csv, planFrom, read, write } from './given';

const row = (start: string, target: string, current: string, unit = '', title = 'Run') =>
  read([
    csv(`Objective;Key Result;Start;Target;Current;Unit\nA;${title};${start};${target};${current};${unit}`),
  ]);
const keyResultOf = (preview: ReturnType<typeof read>) => preview.cycles[0]?.objectives[0]?.keyResults[0];

test.each([
  ['0', '0.8', '42%', '“42%” in “Current” is not in plain numbers; the key result is taken without it.'],
  ['25%', '45%', '0.36', '“0.36” in “Current” is not in %; the key result is taken without it.'],
  ['10 h', '5 h', '8', '“8” in “Current” is not in minutes; the key result is taken without it.'],
  ['10 km', '50 km', '7 mi', '“7 mi” in “Current” is not in km; the key result is taken without it.'],
])('from %s to %s, a current value of %s is left out and said', (start, target, current, why) => {
  const preview = row(start, target, current);
  expect(preview.remarks).toEqual([{ file: 0, line: 2, why }]);
  expect(keyResultOf(preview)?.title).toBe('Run');
  expect(keyResultOf(preview)?.current).toBeUndefined();
});

test.each([
  ['500 MB', '2 GB', '“500 MB” does not fit “Run”, which is kept in GB.'],
  ['€5', '10 %', '“€5” does not fit “Run”, which is kept in %.'],
  ['25', '45 %', '“25” does not fit “Run”, which is kept in %.'],
  ['10 h', '5', '“5” does not fit “Run”, which is kept in minutes.'],
  ['5-', '2', '“5-” in “Start” is not a number.'],
])('start and target of two units are refused: %s to %s', (start, target, why) => {
  expect(row(start, target, '').refused).toEqual([{ file: 0, line: 2, why }]);
});

test.each([
  ['42', '55', '51 (Nov)', '', 51, { kind: 'number' }],
  ['5', '20', '12 ✅', '', 12, { kind: 'number' }],
  ['0', '45%', '36 %', '', 36, { kind: 'percent' }],
  ['25', '45', '36', '%', 36, { kind: 'percent' }],
  ['1 day', '10 days', '7 Days', '', 7, { kind: 'other', label: 'days' }],
  ['2 (km)', '9 (km)', '7 km', '', 7, { kind: 'other', label: 'km' }],
  ['9', '5', '8 h', 'h', 8, { kind: 'other', label: 'h' }],
  ['84', '81 kg', '82', '', 82, { kind: 'other', label: 'kg' }],
])('from %s to %s, a current value of %s (%s) is taken', (start, target, current, word, value, unit) => {
  const preview = row(start, target, current, word);
  expect([...preview.refused, ...preview.remarks]).toEqual([]);
  expect(keyResultOf(preview)).toMatchObject({ unit, current: { value } });
});

test('in a title the unit of both numbers may be said once', () => {
  const title = 'Cut churn from 4.2 to 2.8 %';
  expect(keyResultOf(row('', '', '', '', title))).toMatchObject({ start: 4.2, unit: { kind: 'percent' } });
});

const checkedIn = (start: string, target: string, value: string, unit = '') => {
  const sheet = csv(`Objective;Key Result;Start;Target;Unit\nA;Run;${start};${target};${unit}`);
  const preview = read([sheet, csv(`Date;Key Result;Current Value\n2026-11-02;Run;${value}`)]);
  const plan = planFrom(write([], preview.patches));
  return [plan.objectives[0]?.keyResults[0]?.checkIns[0]?.value, preview.refused[0]?.why];
};

test.each([
  ['0', '9', '3 h', 'plain numbers'],
  ['0', '9', '$5', 'plain numbers'],
  ['0', '9', '5 km', 'plain numbers'],
  ['0 km', '9 km', '5 mi', 'km'],
  ['0 h', '9 h', '5 km', 'minutes'],
])('a check-in in another unit than from %s to %s is refused: %s', (start, target, value, unit) => {
  const why = `“${value}” does not fit “Run”, which is kept in ${unit}.`;
  expect(checkedIn(start, target, value)).toEqual([undefined, why]);
});

test('a check-in in the unit of its key result is taken, hours also where they are kept as hours', () => {
  expect(checkedIn('0', '9', '3 h', 'h')).toEqual([3, undefined]);
  expect(checkedIn('0', '9', '1.5 hours', 'Hours')).toEqual([1.5, undefined]);
  expect(checkedIn('0 km', '9 km', '3 km')).toEqual([3, undefined]);
  expect(checkedIn('0 %', '9 %', '3')).toEqual([3, undefined]);
  expect(checkedIn('0 h', '9 h', '3 h')).toEqual([180, undefined]);
});
