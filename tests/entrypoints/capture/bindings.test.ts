import { expect, test } from 'vitest';
import { measureOf } from '../../../entrypoints/capture/bindings';
import type { Measure } from '../../../entrypoints/capture/measure';

const measure = (id: string, more: Partial<Measure> = {}): Measure => ({
  id,
  title: id,
  isDue: false,
  ...more,
});

test('a bound number goes to what it was bound to, to what that was carried on as, or to what took its KPI', () => {
  const measures = [measure('q1', { from: 'q4' }), measure('b', { kpi: 'nps' }), measure('churn')];
  expect(measureOf('churn', measures)?.id).toBe('churn');
  expect(measureOf('q4', measures)?.id).toBe('q1');
  expect(measureOf('nps', measures)?.id).toBe('b');
  expect(measureOf('gone', measures)).toBeUndefined();
});
