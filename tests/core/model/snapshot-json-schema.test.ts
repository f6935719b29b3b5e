import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { snapshotSchema } from '../../../core/model';
import { snapshotFields } from '../../../core/model/snapshot-fields';
import { snapshotJsonSchema } from '../../../core/model/snapshot-json-schema';
import { customerSuccess } from '../../widgets/customer-success';
import { anySnapshot } from '../snapshot/any-snapshot';

const isDate = (text: string) => new Date(text).toJSON()?.slice(0, 10) === text;
const validate = new Ajv2020({ allErrors: true, formats: { date: isDate } }).compile(snapshotJsonSchema());
const problems = (snapshot: unknown) =>
  validate(snapshot) ? [] : validate.errors?.map((one) => one.instancePath);

const samples = ['tests/demo', 'tests/samples']
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.json'))
  .map((path) => [path, JSON.parse(readFileSync(path, 'utf8'))] as const)
  .filter(([, json]) => typeof json.pacemark === 'number' && json.asOf);

test.each([...samples, ['the wide scorecard', customerSuccess] as const])('%s is valid', (_, json) => {
  expect(problems(json)).toEqual([]);
});

test('the ten lines of the README are valid', () => {
  const [, json = ''] =
    /<script type="application\/json">([\s\S]*?)<\/script>/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(problems(JSON.parse(json))).toEqual([]);
});

test('whatever the reader takes whole is valid, with fields of a later day in it too', () => {
  fc.assert(
    fc.property(anySnapshot({ broken: false }), (input) => {
      expect(problems(input)).toEqual([]);
      expect(problems({ ...(input as object), later: [1] })).toEqual([]);
    }),
  );
});

test('what is not valid the reader refuses', () => {
  fc.assert(
    fc.property(anySnapshot({ broken: true }), (input) => {
      if (!validate(input)) expect(z.safeParse(snapshotSchema, input).success).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['asOf', { asOf: '2026-02-30' }],
  ['asOf', { asOf: '22 Nov' }],
  ['lang', { lang: 'English' }],
  [
    'objectives/0/keyResults/0/start',
    { objectives: [{ title: 'a', keyResults: [{ title: 'b', start: '42' }] }] },
  ],
  ['objectives/0/score', { objectives: [{ title: 'a', score: 1.2, keyResults: [] }] }],
  ['kpis/0', { kpis: [{ goal: 1 }] }],
])('a fault at %s is told at its place', (place, fields) => {
  expect(problems({ pacemark: 1, asOf: '2026-11-22', ...fields })).toContain(`/${place}`);
});

interface Part {
  properties?: Record<string, Part>;
  items?: Part;
  description?: string;
  examples?: unknown[];
}

test('every field is described, and every example is one', () => {
  const described: Record<string, string | undefined> = {};
  const look = ({ properties = {}, items }: Part, within: string) => {
    for (const [name, field] of Object.entries(properties)) {
      described[`${within}${name}`] = field.description;
      const { examples = [], ...bare } = field;
      const isOne = (example: unknown) => new Ajv2020({ formats: { date: isDate } }).validate(bare, example);
      for (const example of examples) expect(isOne(example), `${within}${name}: ${example}`).toBe(true);
      look(field, `${within}${name}.`);
    }
    if (items) look(items, within);
  };
  look(snapshotJsonSchema(), '');
  const words = Object.entries(snapshotFields).map(([place, { description }]) => [place, description]);
  expect(described).toEqual(Object.fromEntries(words));
});
