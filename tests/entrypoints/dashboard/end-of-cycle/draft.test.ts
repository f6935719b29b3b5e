import { expect, test } from 'vitest';
import { patchIn } from '../../../../core/model';
import type { Decision } from '../../../../core/model/next-cycle';
import { draftIn, notYet } from '../../../../entrypoints/dashboard/end-of-cycle/decisions';
import { cycleState, docsOfDraft, planFrom } from '../../../../entrypoints/dashboard/end-of-cycle/use-cycle';
import { freshStore } from '../../../core/store/open';

const first = '2026-q1';
const last = '2026-q4';
const today = '2026-11-22';

test('two windows that draft the same at once carry it over once', async () => {
  const { store } = await freshStore();
  await store.commit(
    'addObjective',
    [],
    [
      patchIn(first, 'objective', 'o', { title: 'Rest' }),
      patchIn(first, 'keyResult', 'k', { objective: 'o', title: 'Sleep', metric: 'yesNo' }),
    ],
  );
  const carry: Decision = { how: 'carry' };
  const decided = new Map([
    ['o', carry],
    ['k', carry],
  ]);
  let ids = 0;
  const said: number[] = [];
  const draft = () =>
    store.commit('carryOver', docsOfDraft(first, last), (docs) => {
      const { patches, objectives } = draftIn(planFrom(docs), first, last, decided, () => `new${ids++}`);
      said.push(objectives);
      return patches;
    });
  const written = await Promise.all([draft(), draft()]);
  expect(written.map((one) => one !== undefined)).toEqual([true, false]);
  expect(said).toEqual([1, 1]);
  const { objectives } = await store.readPlan(last);
  expect(objectives.map(({ record, keyResults }) => [record.from, keyResults.length])).toEqual([['o', 1]]);
});

test('a cycle that is closed late has the one that runs for its next', async () => {
  const { store } = await freshStore();
  await store.commit('addObjective', [], [patchIn(first, 'objective', 'o', { title: 'Rest' })]);
  const stored = { cycleId: first, docs: await store.readAll(), changes: await store.readLog() };
  expect(cycleState(stored, today).next.id).toBe(last);
  expect(cycleState(stored, '2026-04-02').next.id).toBe('2026-q2');
});

test('what is decided while the rest is written is not forgotten', () => {
  const drop: Decision = { how: 'drop' };
  const written = new Map([['a', drop]]);
  const decided = new Map([...written, ['b', drop]]);
  expect([...notYet(decided, written).keys()]).toEqual(['b']);
});
