import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findings, keptKey, rules } from '../../../core/coach';
import { fine, planOfTitles } from './plans';

test('every rule has a file of its name', () => {
  const files = readdirSync(new URL('../../../core/coach/rules', import.meta.url));
  expect(rules.map(({ id }) => `${id}.ts`).filter((name) => !files.includes(name))).toEqual([]);
});

test('what its owner keeps anyway is said no more, for that record alone', () => {
  const launch = (title: string) => ({ title, metric: 'yesNo' as const });
  const plan = planOfTitles([...fine(1), launch('Launch A'), launch('Launch B')]);
  const about = (kept: Set<string>) => findings(plan, '2026-11-22', kept).map((one) => one.about);
  expect(about(new Set())).toEqual(['Launch A', 'Launch B']);
  expect(about(new Set([keptKey('task-not-result', 'Launch A')]))).toEqual(['Launch B']);
});
