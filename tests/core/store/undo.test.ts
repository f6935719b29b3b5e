import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOfRecord, type Patch, patchIn, recordCheckIn } from '../../../core/model';
import { storageJournal } from '../../../core/store';
import { deleteDatabase, freshStore } from './open';

const cycle = '2026-q4';
const doc = `cycle:${cycle}`;
const today = '2026-11-22';

const anId = fc.constantFrom('k1', 'k2', 'k3');
const edit: fc.Arbitrary<Patch[]> = fc.oneof(
  fc
    .record({ id: anId, title: fc.constantFrom('A', 'B', 'C') })
    .map(({ id, title }) => [
      patchIn(cycle, 'keyResult', id, { objective: 'o', title, metric: 'reach', start: 0, target: 9 }),
    ]),
  fc
    .record({ id: anId, target: fc.constantFrom(5, 7, null) })
    .map(({ id, target }) => [patchIn(cycle, 'keyResult', id, { target })]),
  anId.map((id) => [patchIn(cycle, 'keyResult', id, { removed: true })]),
  fc
    .record({ id: fc.constantFrom('c1', 'c2', 'c3'), keyResult: anId, value: fc.integer() })
    .map(({ id, keyResult, value }) => [recordCheckIn(cycle, id, { keyResult, date: today, value })]),
);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(edit, edit).map(([one, two]) => [...one, ...two]) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
);

test('undo and redo walk back and forth through what was shown, as in any editor', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { store } = await freshStore();
      const shown = async () => {
        const { plan } = await store.readCurrent(today);
        const text = JSON.stringify(plan.objectives, (key, value) =>
          key === 'made' || key === 'removed' ? undefined : value,
        );
        return JSON.parse(text) as unknown;
      };
      await store.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Rest' })]);
      const past: unknown[] = [];
      const future: unknown[] = [];
      let now = await shown();
      for (const one of steps) {
        if (one === 'undo') {
          if (past.length === 0) continue;
          expect(await store.undo()).toBeDefined();
          future.push(now);
          now = past.pop();
        } else if (one === 'redo') {
          expect((await store.redo()) !== undefined).toBe(future.length > 0);
          const next = future.pop();
          if (next === undefined) continue;
          past.push(now);
          now = next;
        } else {
          await store.commit('edit', [doc], one);
          past.push(now);
          future.length = 0;
          now = await shown();
          continue;
        }
        expect(await shown()).toEqual(now);
      }
      store.close();
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('an import of 2,000 check-ins is taken back as one action', async () => {
  const { store } = await freshStore();
  const patches = Array.from({ length: 2000 }, (_, at) =>
    recordCheckIn(cycle, `c${at}`, { keyResult: 'k', date: today, value: at }),
  );
  await store.commit(
    'import',
    [doc],
    [
      patchIn(cycle, 'objective', 'o', { title: 'Rest' }),
      patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Sleep', metric: 'reach', target: 8 }),
      ...patches,
    ],
  );
  const undone = await store.undo();
  expect(undone).toMatchObject({ label: 'import', left: [] });
  expect((await store.readCurrent(today)).plan).toMatchObject({ objectives: [], unfiled: [] });
  await store.redo();
  const { plan } = await store.readCurrent(today);
  expect(plan.objectives[0]?.keyResults[0]?.checkIns).toHaveLength(2000);
}, 60_000);

test('what was taken back while a later change had won it does not come back with that one', async () => {
  const { store, name, area, vault } = await freshStore();
  const target = async () =>
    (await store.readCurrent(today)).plan.objectives[0]?.keyResults[0]?.record.target;
  const churn = { objective: 'o', title: 'Churn', metric: 'reach' as const, start: 4.2, target: 3 };
  await store.commit(
    'addKeyResult',
    [doc],
    [patchIn(cycle, 'objective', 'o', { title: 'Keep' }), patchIn(cycle, 'keyResult', 'k', churn)],
  );
  const edit = (value: number) =>
    store.commit('edit', [doc], [patchIn(cycle, 'keyResult', 'k', { target: value })]);
  const first = await edit(2.8);
  await edit(2.6);
  const undone = await store.undo(first?.stamp);
  expect(undone).toMatchObject({ left: [{ kind: 'keyResult', id: 'k', field: 'target' }] });
  expect(await target()).toBe(2.6);
  await store.undo();
  expect(await target()).toBe(3);
  await store.redo();
  expect(await target()).toBe(2.6);
  await store.redo();
  await store.undo();
  await store.undo();
  expect(await target()).toBe(3);
  // Nothing is set by such an undo, and every copy bears it.
  const log = await store.readLog();
  expect((await store.upkeep.check()).mended).toBe(0);
  const lines = historyOfRecord('k', log);
  expect(lines.map(({ what }) => what)).toEqual(['made']);
  await store.noted();
  store.close();
  await deleteDatabase(name);
  const { store: restored } = await freshStore({ name, vault, journal: storageJournal(area) });
  expect(await restored.mend()).toMatchObject({ restored: log.length, lost: undefined });
  expect(await restored.readLog()).toEqual(log);
  const { store: merged } = await freshStore();
  await merged.merge(JSON.parse(JSON.stringify(log.toReversed())));
  expect((await merged.readCurrent(today)).plan).toEqual((await restored.readCurrent(today)).plan);
});

test('a change is taken back by its stamp, whatever came after it, and once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat(), async (count, chosen) => {
      const { store } = await freshStore();
      const titles = async () =>
        (await store.readCurrent(today)).plan.objectives.map(({ record }) => record.title).sort();
      const stamps: string[] = [];
      for (let at = 0; at < count; at++) {
        const set = patchIn(cycle, 'objective', `o${at}`, { title: `Title ${at}` });
        stamps.push((await store.commit('addObjective', [doc], [set]))?.stamp as string);
      }
      const all = stamps.map((_, at) => `Title ${at}`);
      const place = chosen % count;
      expect((await store.undo(stamps[place]))?.label).toBe('addObjective');
      expect(await titles()).toEqual(all.filter((_, at) => at !== place));
      expect(await store.undo(stamps[place])).toBeUndefined();
      await store.redo();
      expect(await titles()).toEqual(all);
      store.close();
    }),
    { numRuns: 25 },
  );
});
