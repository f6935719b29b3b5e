import { expect, test } from 'vitest';
import { measure, type PlanKeyResult } from '../../../../core/model';
import { lastValueWords } from '../../../../entrypoints/dashboard/weekly-review/last-value';

const today = '2026-11-23';
const words = (keyResult: PlanKeyResult) => lastValueWords(keyResult, measure(keyResult, today), today, 'en');
const nps: PlanKeyResult = {
  record: { id: 'k', made: '', objective: 'o', title: 'NPS', metric: 'reach', start: 42, target: 55 },
  committed: false,
  checkIns: [{ id: 'c', made: '', keyResult: 'k', date: '2026-11-16', value: 51 }],
  milestones: [],
  initiatives: [],
};

test('the last value is said with its day; milestones stand as they are ticked', () => {
  expect(words(nps)).toBe('51 of 55, 7 days ago');
  expect(words({ ...nps, checkIns: [] })).toBe('none yet of 55');
  const milestone = (id: string, done: boolean) => ({ id, made: '', keyResult: 'k', title: id, done });
  const guide: PlanKeyResult = {
    ...nps,
    record: { id: 'k', made: '', objective: 'o', title: 'Guide', metric: 'milestones' },
    milestones: [milestone('a', true), milestone('b', false)],
  };
  expect(words({ ...guide, checkIns: [] })).toBe('1 of 2');
  expect(words(guide)).toBe('1 of 2');
});
