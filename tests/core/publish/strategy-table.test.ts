import { expect, test } from 'vitest';
import { htmlTable, markdownTable, plainTable, tagWithData } from '../../../core/publish';
import { elementOf, type Snapshot } from '../../../core/snapshot';
import { today } from './example';

const kpi = { title: 'NPS', goal: 55, redFlag: 40, current: 48, date: '2026-11-16' };
const map = (theme?: string): Snapshot => ({
  pacemark: 1,
  asOf: today,
  title: 'Keep the customers',
  map: {
    perspectives: [{ title: 'Customer' }, { title: 'Process' }],
    ...(theme ? { themes: [{ title: theme }] } : {}),
    objectives: [
      { title: 'Customers recommend us', perspective: 0, kpis: [0] },
      { title: 'Answer in time', perspective: 1, ...(theme ? { theme: 0 } : {}) },
    ],
    links: [[1, 0]],
  },
  kpis: [kpi],
});

test('a map is a table that is read from its causes on', () => {
  const lines = plainTable(map(), today, 'en-GB').split('\n');
  expect(lines[0]).toBe('Keep the customers');
  expect(lines[1]).toContain('- Answer in time: Perspective Process');
  expect(lines[1]).toContain('Drives Customers recommend us');
  expect(lines[2]).toBe(
    '- Customers recommend us: Perspective Customer · Score 0.5 · Status ▲ At risk · KPIs NPS 48, goal 55',
  );
  expect(plainTable(map('Trust'), today, 'en')).toContain('Theme Trust');
  expect(htmlTable(map(), today, 'en')).not.toContain('Theme');
});

test('a KPI is a row with what it is held against', () => {
  const snapshot: Snapshot = { pacemark: 1, asOf: today, kpis: [kpi] };
  expect(plainTable(snapshot, today, 'en-GB')).toContain(
    '- NPS: Value 48 · Goal 55 · Red flag 40 · Score 0.5 · Status ▲ At risk · Last reading 16 Nov',
  );
  const { redFlag, ...unscored } = kpi;
  expect(plainTable({ ...snapshot, kpis: [unscored] }, today, 'en-GB')).toContain('Status ○ No score');
  const { date, ...undated } = kpi;
  expect(plainTable({ ...snapshot, kpis: [undated] }, today, 'en-GB')).toContain('Last reading 22 Nov');
});

test('Markdown has the same cells, and a title cannot make one of its own', () => {
  const hostile = map();
  hostile.title = 'Keep | all *of* them';
  expect(markdownTable(hostile, today, 'en-GB')).toBe(`**Keep \\| all \\*of\\* them**

| Objective | Perspective | Score | Status | KPIs | Drives |
| --- | --- | --- | --- | --- | --- |
| Answer in time | Process | – | ○ No data |  | Customers recommend us |
| Customers recommend us | Customer | 0.5 | ▲ At risk | NPS 48, goal 55 |  |

As it stood on 22 Nov 2026.`);
});

test('each is drawn by its own widget, and titles stay text', () => {
  expect(tagWithData(map(), { script: 'https://a.example/s.js' })).toContain('<okr-strategy-map snapshot=');
  expect(elementOf({ pacemark: 1, asOf: today, kpis: [kpi] }).tag).toBe('okr-kpi');
  const both: Snapshot = { pacemark: 1, asOf: today, objectives: [], kpis: [] };
  expect(elementOf(both).tag).toBe('okr-scorecard');
  expect(elementOf(both, 'okr-trend')).toEqual({ tag: 'okr-trend', script: 'okr-kit.js' });
  for (const other of ['script', 'constructor', '', null])
    expect(elementOf(both, other).tag).toBe('okr-scorecard');
  const hostile = map('<img src=x>');
  hostile.title = '</table>';
  expect(htmlTable(hostile, today, 'en')).not.toMatch(/<img|<\/table>.*<\/table>/s);
});
