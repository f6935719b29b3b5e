import { expect, test } from 'vitest';
import { adviceText, adviseKeyResult } from '../../../../core/coach';

const churn = { title: 'Cut churn from 4.2 % to 2.8 %', start: 4.2, target: 2.8 };

test('a plain number whose title names its measure is asked about it', () => {
  const [finding] = adviseKeyResult({ ...churn, unit: { kind: 'number' } });
  expect(finding).toMatchObject({ rule: 'no-unit', strength: 'gentle', remedies: ['addUnit'] });
  expect(finding && adviceText(finding, 'en').text).toBe(
    '“Cut churn from 4.2 % to 2.8 %” is kept as a plain number. Is it %?',
  );
});

test('a measure that is set, and a count, need no question', () => {
  expect(adviseKeyResult({ ...churn, unit: { kind: 'percent' } })).toEqual([]);
  expect(adviseKeyResult({ title: 'Raise NPS from 42 to 55', start: 42, target: 55 })).toEqual([]);
});
