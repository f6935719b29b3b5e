import { expect, test } from 'vitest';
import { amountText } from '../../../../core/coach/messages/amount-text';
import { formatValue, type Unit } from '../../../../core/words';

const units: (Unit | undefined)[] = [
  undefined,
  { kind: 'percent' },
  { kind: 'percent', decimals: 1 },
  { kind: 'currency', code: 'EUR' },
  { kind: 'currency', code: 'shells' },
  { kind: 'duration' },
  { kind: 'duration', decimals: 0 },
  { kind: 'other', label: 'km' },
];
const values = [0, 1, -0, 59.5, 60, 110, -105, 0.1 + 0.2, 1234.5, 0.0004, 59.6];

test.each(['en-US', 'de-DE', 'fr-FR'])('an amount reads in advice as it does in the list: %s', (locale) => {
  for (const unit of units)
    for (const value of values)
      expect(amountText(value, unit, locale)).toBe(formatValue(value, unit, locale));
});
