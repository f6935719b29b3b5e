import { expect, test } from 'vitest';
import { titleNumbers } from '../../../../entrypoints/shared/edit/title-numbers';

test.each([
  ['Raise NPS from 42 to 55', 42, 55, undefined],
  ['Cut monthly churn from 4.2 % to 2.8 %', 4.2, 2.8, { kind: 'percent' }],
  ['Bring the build from 3h 20m to 45min', 200, 45, { kind: 'duration' }],
  ['Sleep from 6 h to 7h 30min', 360, 450, { kind: 'duration' }],
  ['Answer from 30 minutes to 20 minutes', 30, 20, { kind: 'duration' }],
  ['Grow from 3 hits to 9 hits', 3, 9, { kind: 'other', label: 'hits' }],
  ['Revenue from €5k to €8k', 5000, 8000, { kind: 'currency', code: 'EUR' }],
  ['Revenue from $1.2M to $2M', 1_200_000, 2_000_000, { kind: 'currency', code: 'USD' }],
  ['Visits from 4k to 10k', 4000, 10_000, undefined],
  ['Jump from 5 m to 6 m', 5, 6, { kind: 'other', label: 'm' }],
  ['Ride from 5 km to 8 km', 5, 8, { kind: 'other', label: 'km' }],
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
