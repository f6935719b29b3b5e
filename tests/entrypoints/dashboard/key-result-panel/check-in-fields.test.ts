import { expect, test } from 'vitest';
import { checkInFields } from '../../../../entrypoints/dashboard/key-result-panel/check-in-fields';
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
