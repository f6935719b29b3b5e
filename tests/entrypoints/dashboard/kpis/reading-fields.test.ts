import { describe, expect, test } from 'vitest';
import {
  aimsTexts,
  begunAims,
  readAimsTexts,
  type WrittenAims,
} from '../../../../entrypoints/dashboard/kpis/aims-fields';
import {
  begunReading,
  type ReadingFields,
  type ReadingTexts,
  readingTexts,
  readReadingTexts,
} from '../../../../entrypoints/dashboard/kpis/reading-fields';
import { changedFields } from '../../../../entrypoints/shared/edit/changed-fields';
import { kpiOf } from './any-kpi';

const today = '2026-11-22';
const locale = 'en-GB';

describe('a corrected reading', () => {
  const thirds = { id: 'r', made: '1', kpi: 'nps', date: '2026-11-16', value: 100 / 3 };
  const changed = (typed: Partial<ReadingTexts>, reading: typeof thirds & { note?: string } = thirds) => {
    const texts = { ...readingTexts(reading, kpiOf(), locale), ...typed };
    const read = readReadingTexts(texts, kpiOf(), today, locale) as { fields: ReadingFields };
    return changedFields(begunReading(reading, kpiOf(), locale), read.fields);
  };

  test('writes what was changed alone, so that a note from another window outlives a corrected value', () => {
    expect(changed({ value: '34' })).toEqual({ value: 34 });
    expect(changed({ date: '2026-11-17' })).toEqual({ date: '2026-11-17' });
    expect(changed({ note: '' }, { ...thirds, note: 'Invoices ' })).toEqual({ note: null });
  });

  test('writes nothing where nothing was typed, however many digits its value has', () => {
    expect(changed({})).toEqual({});
    expect(changed({ note: ' Counted by hand ' })).toEqual({ note: 'Counted by hand' });
  });

  test('tells which field is wrong', () => {
    const read = (typed: Partial<ReadingTexts>) =>
      readReadingTexts({ value: '1', date: today, note: '', ...typed }, kpiOf(), today, locale);
    expect(read({ value: 'many' })).toMatchObject({ field: 'value' });
    expect(read({ date: '2026-11-23' })).toMatchObject({ field: 'date' });
  });
});

test('a corrected goal writes what was changed alone, and begins on a day of its own', () => {
  const kpi = kpiOf({}, {}, [
    { goal: 100 / 3, redFlag: 20 },
    { from: '2026-06-01', goal: 60 },
  ]);
  const [aim] = kpi.aims as [(typeof kpi.aims)[number]];
  const changed = (typed: object) => {
    const texts = { ...aimsTexts(aim, aim.from, locale), ...typed };
    const read = readAimsTexts(texts, kpi, aim.id, locale) as { fields: WrittenAims };
    return changedFields(begunAims(aim, undefined, locale), read.fields);
  };
  expect(changed({})).toEqual({});
  expect(changed({ redFlag: '25' })).toEqual({ redFlag: 25 });
  expect(readAimsTexts(aimsTexts(aim, '2026-06-01', locale), kpi, aim.id, locale)).toMatchObject({
    field: 'from',
  });
});
