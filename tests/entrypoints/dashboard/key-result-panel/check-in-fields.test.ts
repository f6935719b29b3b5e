import { expect, test } from 'vitest';
import {
  checkInFields,
  readCheckIn,
  readCorrected,
  valueText,
} from '../../../../entrypoints/dashboard/key-result-panel/check-in-fields';
import { changedFields } from '../../../../entrypoints/shared/edit/changed-fields';

test('a corrected value is written alone, so that a note from another window stays', () => {
  const before = checkInFields({ value: 51, date: '2026-11-16', confidence: 'onTrack' });
  const typed = { value: 52, date: '2026-11-16', confidence: 'onTrack' as const, note: '', blocker: ' ' };
  expect(changedFields(before, checkInFields(typed))).toEqual({ value: 52 });
  expect(changedFields(before, checkInFields({ ...typed, value: 51 }))).toEqual({});
});

test('what was emptied is taken away, and what was added is written without the room around it', () => {
  const before = checkInFields({ value: 51, date: '2026-11-16', confidence: 'atRisk', note: 'Two slipped ' });
  const typed = { value: 51, date: '2026-11-16', note: '', blocker: ' Legal ' };
  expect(changedFields(before, checkInFields(typed))).toEqual({
    confidence: null,
    note: null,
    blocker: 'Legal',
  });
});

test('a value that nobody touched keeps the digits that its field does not show', () => {
  const value = 100 / 3;
  const text = valueText(value, { metric: 'reach' }, 'en-GB');
  expect(text).not.toBe(String(value));
  expect(readCorrected(text, value, { metric: 'reach' }, 'en-GB')).toEqual({ ok: true, value });
  expect(readCorrected('33.4', value, { metric: 'reach' }, 'en-GB')).toMatchObject({ value: 33.4 });
  expect(readCorrected('+4', value, { metric: 'reach' }, 'en-GB')).toMatchObject({ value: 4 });
  expect(readCorrected('-3', value, { metric: 'reach' }, 'en-GB')).toMatchObject({ value: -3 });
});

test('a note is written alone, however many digits the value has that another window corrected meanwhile', () => {
  const before = checkInFields({ value: 100 / 3, date: '2026-11-16' });
  const texts = { date: '2026-11-16', confidence: '', note: 'Counted by hand', blocker: '' };
  const read = (value: string) =>
    readCheckIn(before, { ...texts, value }, { metric: 'reach' }, '2026-11-22', 'en-GB');
  expect(read(valueText(100 / 3, { metric: 'reach' }, 'en-GB'))).toEqual({
    changed: { note: 'Counted by hand' },
  });
  expect(read('60')).toMatchObject({ changed: { value: 60, note: 'Counted by hand' } });
  expect(read('many')).toMatchObject({ field: 'value' });
});

test('of a yes/no the correction is a word too, and no other number', () => {
  const yesNo = { metric: 'yesNo' } as const;
  expect(valueText(1, yesNo, 'en-GB')).toBe('Yes');
  expect(readCorrected('no', 1, yesNo, 'en-GB')).toMatchObject({ ok: true, value: 0 });
  expect(readCorrected('Yes', 0, yesNo, 'en-GB')).toMatchObject({ ok: true, value: 1 });
  expect(readCorrected('5', 1, yesNo, 'en-GB')).toMatchObject({ ok: false });
});
