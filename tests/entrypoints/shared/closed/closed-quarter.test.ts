import { h } from 'preact';
import { expect, test } from 'vitest';
import { ClosedQuarter } from '../../../../entrypoints/shared/closed/closed-quarter';
import { oneKeyResult } from '../../one-key-result';
import { textOf } from '../../text-of';

const drawn = (committed: boolean) =>
  textOf(
    h(ClosedQuarter, { plan: oneKeyResult(committed), today: '2027-01-02', locale: 'en', isPage: false }),
  );

test('a closed cycle says of a committed key result below 1.0 that it was missed, and of no other', () => {
  expect(drawn(true)).toContain('Sleep Missed: it was committed, so 1.0 was expected');
  expect(drawn(false)).not.toContain('Missed');
});
