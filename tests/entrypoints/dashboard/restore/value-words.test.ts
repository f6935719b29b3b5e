import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type RecordState, recordSchemas } from '../../../../core/model';
import { id } from '../../../../core/model/field-schemas';
import { kinds } from '../../../../entrypoints/dashboard/restore/difference-groups';
import { changesOf, nameOf } from '../../../../entrypoints/dashboard/restore/difference-words';
import { valueText } from '../../../../entrypoints/dashboard/restore/value-words';

const locale = 'en-GB';
const schemas = Object.entries(recordSchemas);
const known = new Map<string, RecordState>([
  ['r1', { kind: 'objective', id: 'r1', made: 's', title: 'Sleep well' }],
]);

/** A schema as JSON Schema tells it; undefined for one that is of no plain kind. */
const told = (schema: z.core.$ZodType) =>
  z.toJSONSchema(schema, { unrepresentable: 'any' }) as { enum?: string[]; type?: string };

const fieldsOf = (kind: string, shape: Record<string, z.core.$ZodType>) =>
  Object.entries(shape).map(([field, schema]) => ({ kind, field, schema }));
const fields = schemas.flatMap(([kind, { shape }]) => fieldsOf(kind, shape));

const textOf = (kind: string, field: string, value: unknown) =>
  valueText(field, { kind, id: 'x', made: 's', [field]: value }, known, locale);

const isId = (schema: z.core.$ZodType) =>
  schema === (id as z.core.$ZodType) ||
  (schema instanceof z.ZodMiniOptional && schema._zod.def.innerType === (id as z.core.$ZodType));

test('every kind of record has a heading and a count of its own', () => {
  expect(schemas.map(([kind]) => kind).filter((kind) => !kinds.some((one) => one === kind))).toEqual([]);
});

test('a choice is said in the words that it was made in', () => {
  const choices = fields.flatMap(({ kind, field, schema }) =>
    (told(schema).enum ?? []).map((value) => [kind, field, value] as const),
  );
  expect(choices).toContainEqual(['kpi', 'frequency', 'monthly']);
  const raw = choices.filter(([kind, field, value]) => textOf(kind, field, value) === `“${value}”`);
  expect(raw).toEqual([]);
});

test('another record goes by its title, and one that is not here by none', () => {
  const links = fields.filter(
    ({ field, schema }) => isId(schema) && !['supportsCycle', 'cycle'].includes(field),
  );
  expect(links.length).toBeGreaterThan(15);
  for (const { kind, field } of links.filter(({ field }) => field !== 'rule')) {
    expect(textOf(kind, field, 'r1'), `${kind}.${field}`).toBe('Sleep well');
    expect(textOf(kind, field, 'k3j9'), `${kind}.${field}`).not.toContain('k3j9');
  }
  expect(textOf('strategicObjective', 'perspective', 'learning')).toBe('Learning & growth');
  expect(textOf('objective', 'supportsCycle', '2026-q4')).toBe('Q4 2026');
  expect(textOf('settings', 'quietDays', [6, 7])).toBe('Saturday and Sunday');
});

test('a record without a title is named by what it is about', () => {
  const name = (kind: string, set: object) =>
    nameOf(
      {
        ...{ doc: 'scorecard:main', id: 'x', kind, fate: 'added', listedKind: 'other', before: undefined },
        after: { kind, id: 'x', made: 's', ...set },
      },
      known,
      locale,
    );
  expect(name('reading', { kpi: 'r1', date: '2026-11-02', value: 7 })).toBe('Sleep well: 7 on 2 Nov');
  expect(name('kpiAim', { kpi: 'r1', from: '2026-11-02', goal: 7 })).toBe('Sleep well, from 2 Nov on');
  expect(name('link', { from: 'r1', to: 'learning' })).toBe('Sleep well → Learning & growth');
  for (const [kind] of schemas) expect(name(kind, {}), kind).not.toMatch(/undefined|[a-z][A-Z]/);
});

test('what differs is said field by field', () => {
  const state = (set: object) => ({ kind: 'keyResult', id: 'x', made: 's', title: 'Sleep', ...set });
  expect(
    changesOf(
      {
        ...{ doc: 'cycle:2026-q4', id: 'x', kind: 'keyResult', fate: 'changed', listedKind: 'keyResult' },
        before: state({ metric: 'reach', kpi: 'r1' }),
        after: state({ metric: 'maintain', atMost: 3, sort: 'lead' }),
      },
      known,
      locale,
    ),
  ).toEqual([
    'Kind: From … to … → Stay at or below',
    'KPI: Sleep well → nothing',
    'At most: nothing → 3',
    'Lead or lag: nothing → lead',
  ]);
});
