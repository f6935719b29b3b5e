import { expect, test } from 'vitest';
import { titleNumbers } from '../../../../entrypoints/shared/edit/title-numbers';

test.each([
  ['Raise NPS from 42 to 55', 42, 55, undefined],
  ['Cut monthly churn from 4.2 % to 2.8 %', 4.2, 2.8, { kind: 'percent' }],
  ['Bring the build from 3h 20m to 45min', 200, 45, { kind: 'duration' }],
  ['Sleep from 6 h to 7h 30min', 360, 450, { kind: 'duration' }],
  ['Answer from 30 minutes to 20 minutes', 30, 20, { kind: 'duration' }],
  ['Grow from 3 hits to 9 hits', 3, 9, { kind: 'other', label: 'hits' }],
  ['Earn from $1,000 to $2,500', 1000, 2500, { kind: 'currency', code: 'USD' }],
])('%s', (title, start, target, unit) => {
  expect(titleNumbers(title, 'en')).toEqual({ start, target, unit });
});

test.each(['Ship in 3 weeks', 'From here to 2027', 'from 3h to somewhere'])(
  'nothing is taken from: %s',
  (title) => {
    expect(titleNumbers(title, 'en')).toBeUndefined();
  },
);
