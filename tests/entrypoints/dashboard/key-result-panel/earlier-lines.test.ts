import { expect, test } from 'vitest';
import { type Change, stampOf } from '../../../../core/model';
import { earlierLines } from '../../../../entrypoints/dashboard/key-result-panel/earlier-lines';

let count = 0;
const change = (day: number, set: Record<string, unknown>): Change => ({
  stamp: stampOf({ time: new Date(2026, 10, day, 12).getTime(), count: count++ }, 'device'),
  label: 'editCheckIn',
  by: 'device',
  patches: [{ doc: 'cycle:2026-q4', kind: 'checkIn', id: 'c', set }],
});

test('a corrected check-in tells what each of its fields was, and that one was added', () => {
  const log = [
    change(16, { keyResult: 'k', date: '2026-11-16', value: 51, confidence: 'offTrack' }),
    change(17, { date: '2026-11-09', note: 'Two slipped' }),
    change(18, { confidence: 'onTrack' }),
    change(19, { note: null, value: 52 }),
    change(20, { value: 53 }),
    change(20, { value: 52 }),
    change(20, { value: 53 }),
  ];
  expect(earlierLines('c', log, String, 'en-US')).toEqual([
    'Date was Nov 16 until Nov 17',
    'Note added on Nov 17',
    'Confidence was Off track until Nov 18',
    'was 51 until Nov 19',
    'Note was “Two slipped” until Nov 19',
    'was 52 until Nov 20',
    'was 53 until Nov 20',
  ]);
});
