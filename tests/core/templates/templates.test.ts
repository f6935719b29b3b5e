import { expect, test } from 'vitest';
import { findings } from '../../../core/coach';
import { applyPatch, checkedPatch, type Doc, type Patch, planOf, stampOf } from '../../../core/model';
import { type Template, templatePatches, templates } from '../../../core/templates';

/** Written on the day on which it is looked at. */
const stamp = stampOf({ time: Date.UTC(2026, 10, 22, 12), count: 0 }, 'device');

const write = (doc: Doc, patches: Patch[]): Doc => {
  const records = { ...doc.records };
  for (const patch of patches.map(checkedPatch))
    records[patch.id] = applyPatch(records[patch.id], patch, stamp);
  return { ...doc, records };
};

let count = 0;
const newId = () => `id ${++count}`;
const begin = (doc: Doc, template: Template) =>
  write(doc, templatePatches(template, planOf('2026-q4', doc), newId));
const empty: Doc = { id: 'cycle:2026-q4', records: {} };

test.each(templates.map((one) => [one.id, one] as const))(
  '%s becomes a plan without strong advice',
  (_, template) => {
    const plan = planOf('2026-q4', begin(empty, template));
    expect(plan.objectives.map(({ record }) => record.title)).toEqual(
      template.objectives.map(({ title }) => title),
    );
    expect(plan.objectives.map((one) => one.keyResults.map(({ record }) => record.title))).toEqual(
      template.objectives.map(({ keyResults }) => keyResults.map(({ title }) => title)),
    );
    expect(plan.objectives.every(({ keyResults }) => keyResults.length >= 2)).toBe(true);
    expect(findings(plan, '2026-11-22', new Set()).filter(({ strength }) => strength === 'strong')).toEqual(
      [],
    );
  },
);

test('a second template stands behind the first, and the cycle is made once', () => {
  const [first, second] = templates as [Template, Template];
  const doc = begin(empty, first);
  const patches = templatePatches(second, planOf('2026-q4', doc), newId);
  expect(patches.some(({ kind }) => kind === 'cycle')).toBe(false);
  expect(planOf('2026-q4', write(doc, patches)).objectives.map(({ record }) => record.title)).toEqual(
    [...first.objectives, ...second.objectives].map(({ title }) => title),
  );
});

test('customer retention has the numbers of the published example', () => {
  const [objective] = planOf('2026-q4', begin(empty, templates[0] as Template)).objectives;
  expect(objective?.keyResults.map(({ record }) => [record.start, record.target])).toEqual([
    [42, 55],
    [4.2, 2.8],
    [25, 45],
  ]);
});
