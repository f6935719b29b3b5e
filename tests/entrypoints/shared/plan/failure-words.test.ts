import { expect, test } from 'vitest';
import { notSaved, offersBackup, whyNotSaved } from '../../../../entrypoints/shared/plan/failure-words';

test.each([
  new DOMException('Encountered full disk while committing.', 'QuotaExceededError'),
  new Error('IO error: 000003.log: No space left on device'),
  new Error('database or disk is full'),
  new Error('NS_ERROR_FILE_NO_DEVICE_SPACE'),
  new Error('The change was not taken.', { cause: new Error('QUOTA_BYTES quota exceeded') }),
])('a disk without room is said to be full: %s', (error) => {
  expect(notSaved(error, 'en')).toMatch(/^The disk is full/);
  expect(offersBackup(error)).toBe(true);
});

test.each([
  new DOMException('Unable to create or open on-disk storage.', 'UnknownError'),
  new DOMException('Internal error committing transaction.', 'UnknownError'),
  new Error('Corruption: block checksum mismatch'),
])('a database that fails is not said to be a full disk: %s', (error) => {
  expect(whyNotSaved(error, 'en')).toMatch(/^The browser’s database did not take it/);
  expect(offersBackup(error)).toBe(true);
});

test('what says nothing of the disk offers no backup', () => {
  expect(offersBackup(new Error('The field "value" does not hold what it should.'))).toBe(false);
});
