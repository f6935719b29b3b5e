import { expect, test } from 'vitest';
import { type Change, patchIn } from '../../../core/model';
import type { Store } from '../../../core/store';
import { cycle, doc, filled, ran, today } from './filled';
import { freshStore } from './open';

/** What is kept elsewhere: the same beginning, then other changes. */
async function elsewhere(log: readonly Change[]): Promise<readonly Change[]> {
  const { store, clock } = await freshStore({ device: 'device9' });
  clock.now += 60_000;
  await store.merge(log);
  await store.commit('editObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Fitter' })]);
  await store.commit('checkIn', [doc], [ran('c9', 99)]);
  await store.commit('remove', [doc], [patchIn(cycle, 'checkIn', 'c1', { removed: true })]);
  const changes = await store.readLog();
  store.close();
  return changes;
}

test('a preview tells what a merge then does, and writes nothing', async () => {
  const { store } = await filled();
  const before = await store.readLog();
  const changes = await elsewhere(before);
  const preview = await store.previewMerge(changes);
  expect(await store.readLog()).toEqual(before);
  expect([preview.fresh, preview.known]).toEqual([3, 4]);
  const told = preview.differences.map(({ id, before, after }) => [
    id,
    before?.title ?? before?.removed ?? before?.value,
    after?.title ?? after?.removed ?? after?.value,
  ]);
  expect(told).toEqual([
    ['o', 'Fit', 'Fitter'],
    ['c1', 8, true],
    ['c9', undefined, 99],
  ]);
  await store.merge(changes);
  expect((await store.previewMerge(changes)).differences).toEqual([]);
});

const seen = async (store: Store) => {
  const { objectives } = (await store.readCurrent(today)).plan;
  return objectives.map(({ record, keyResults }) => [
    record.title,
    ...keyResults.flatMap(({ checkIns }) => checkIns.map(({ value }) => value)),
  ]);
};

const restored = async (store: Store) => {
  const { entries } = await store.merge(await elsewhere(await store.readLog()));
  return entries.map(({ change }) => change.stamp);
};

test('a merge is taken back as one change, which can be undone itself', async () => {
  const { store } = await filled();
  const stamps = await restored(store);
  expect(await seen(store)).toEqual([['Fitter', 22, 99]]);
  await store.undoMerge(stamps);
  expect(await seen(store)).toEqual([['Fit', 8, 22]]);
  expect(await store.undo()).toMatchObject({ label: 'undoRestore' });
  expect(await seen(store)).toEqual([['Fitter', 22, 99]]);
  await store.undoMerge(stamps);
  expect(await seen(store)).toEqual([['Fit', 8, 22]]);
});

test('what was written after a merge stays when it is taken back', async () => {
  const { store, clock } = await filled();
  const stamps = await restored(store);
  clock.now += 120_000;
  await store.commit('editObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Fittest' })]);
  await store.undoMerge(stamps);
  expect(await seen(store)).toEqual([['Fittest', 8, 22]]);
});
