import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordSchemas } from '../../../../core/model';
import { actionName, isNamed } from '../../../../entrypoints/shared/words/actions';
import { recordFieldName } from '../../../../entrypoints/shared/words/restore';

const sources = execFileSync('git', ['ls-files', '-z', '--', 'entrypoints', 'core/store'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file) && existsSync(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every action that is written has a name to take it back by', () => {
  const written = /(?<!searchParams\.)\b(?:commit|write|set)\(\s*(?:'[a-z-]+', )?'([a-z]\w+)',/g;
  const labels = new Set([...sources.matchAll(written)].map(([, label]) => label ?? ''));
  expect(labels).toContain('checkIn');
  expect(labels).toContain('doneMilestone');
  expect([...labels].filter((label) => !isNamed(label))).toEqual([]);
});

const taken = (label: string, ...docs: string[]) => actionName({ stamp: '', label, docs, left: [] }, 'en-GB');

test('what is done to a cycle is named with it, and a draft with the cycle that it opens', () => {
  expect(taken('close', 'cycle:2026-q3')).toBe('closed Q3 2026');
  expect(taken('carryOver', 'cycle:2026-q3', 'cycle:2026-q4')).toBe('draft of Q4 2026');
  expect(taken('of another version', 'person')).toBe('edit');
});

test('every field of every record has a word', () => {
  const fields = Object.values(recordSchemas).flatMap(({ shape }) => Object.keys(shape));
  expect(fields.filter((field) => field !== 'order' && recordFieldName(field, 'en') === field)).toEqual([]);
});
