import { expect, test } from 'vitest';
import type { Doc } from '../../../core/model';
import { measureOf, withoutBinding } from '../../../entrypoints/capture/bindings';
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

test('a number that is picked again takes the place of whatever gave that page’s number to the measure', () => {
  const address = 'https://wiki.example.org/report';
  const places = [{ by: 'label', label: 'NPS' }];
  const reading = { locale: 'en-US', at: 0, of: 1, numeral: '52', before: '', after: '' };
  const bound = (id: string, measures: string, at = address) => [
    id,
    { kind: 'pageBinding', id, made: id, measures, address: at, places, reading },
  ];
  const person: Doc = {
    id: 'person',
    records: Object.fromEntries([
      bound('own', 'q1'),
      bound('before it was carried over', 'q4'),
      bound('before it was bound to a KPI', 'nps'),
      bound('of another measure', 'churn'),
      bound('of another page', 'q1', 'https://wiki.example.org/other'),
    ]),
  };
  const measures = [measure('q1', { from: 'q4', kpi: 'nps' }), measure('churn')];
  const gone = withoutBinding(person, measures, 'q1', address);
  expect(gone.map(({ id }) => id)).toEqual([
    'own',
    'before it was carried over',
    'before it was bound to a KPI',
  ]);
  expect(gone.every(({ set }) => set.removed)).toBe(true);
});
