import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchIn } from '../../../core/model';
import type { Store } from '../../../core/store';
import { cycle, doc, ran } from './filled';
import { freshStore } from './open';

const runs = Number(process.env.PACEMARK_RUNS ?? 40);

/** A profile, and a copy of it made while the browser was closed: one device id, one clock, one log. */
async function copies(): Promise<[Store, Store]> {
  const opened = ['left', 'right'].map(async (side) => {
    let ids = 0;
    const { store } = await freshStore({ newId: () => (ids++ === 0 ? 'device1' : `${side}00${ids}`) });
    await store.commit('addObjective', [doc], [patchIn(cycle, 'objective', 'o', { title: 'Fit' })]);
    await store.commit(
      'addKeyResult',
      [doc],
      [patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Run', metric: 'reach', target: 150 })],
    );
    return store;
  });
  const [left, right] = await Promise.all(opened);
  if (!left || !right) throw new Error('There are two.');
  return [left, right];
}

/** What is shown: every field, and of two check-ins which was the earlier. */
async function shown(store: Store) {
  const records = (await store.readAll()).flatMap((one) => Object.values(one.records));
  const sorted = records.sort((one, other) => (one.made < other.made ? -1 : 1));
  return {
    order: sorted.map(({ id }) => id),
    fields: Object.fromEntries(sorted.map(({ made: _made, ...fields }) => [fields.id, fields])),
  };
}

type Action = 'check in' | 'undo' | { title: string };

/** Does it, and gives the ids of the check-ins that are not undone. */
async function act(store: Store, side: string, actions: readonly Action[]): Promise<string[]> {
  const done: (string | undefined)[] = [];
  for (const [at, action] of actions.entries())
    if (action === 'undo') {
      // The two changes that both copies began with stay.
      if (done.length > 0) await store.undo();
      done.pop();
    } else if (action === 'check in') {
      done.push(`${side}-${at}`);
      await store.commit('checkIn', [doc], [ran(`${side}-${at}`, at)]);
    } else {
      done.push(undefined);
      await store.commit('editObjective', [doc], [patchIn(cycle, 'objective', 'o', action)]);
    }
  return done.filter((id) => id !== undefined);
}

const actions = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Action>('check in') },
    { weight: 2, arbitrary: fc.constantFrom('Fitter', 'Fittest').map((title): Action => ({ title })) },
    { weight: 1, arbitrary: fc.constant<Action>('undo') },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Takes a log in batches; the number of changes that were new. */
async function take(store: Store, from: Store, batch: number): Promise<number> {
  const log = await from.readLog();
  let count = 0;
  for (let at = 0; at < log.length; at += batch) {
    const changes = log.slice(at, at + batch);
    const { fresh } = await store.previewMerge(changes);
    const { entries } = await store.merge(changes);
    expect(entries).toHaveLength(fresh);
    count += fresh;
  }
  return count;
}

test('two copies of a profile that go on with the same stamps lose nothing to each other, and show the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      actions,
      actions,
      actions,
      fc.constantFrom(1, 2, 100),
      async (one, other, next, batch) => {
        const [left, right] = await copies();
        const kept = [...(await act(left, 'left', one)), ...(await act(right, 'right', other))];
        const exchange = async () => {
          await take(left, right, batch);
          await take(right, left, batch);
          await take(left, right, batch);
          expect(await take(right, left, batch)).toBe(0);
          const seen = await shown(left);
          expect(await shown(right)).toEqual(seen);
          expect(Object.values(seen.fields).filter(({ value }) => value !== undefined)).toHaveLength(
            kept.length,
          );
          for (const id of kept) expect(seen.fields[id]).toMatchObject({ keyResult: 'k' });
        };
        await exchange();
        kept.push(...(await act(left, 'left-again', next)), ...(await act(right, 'right-again', next)));
        await exchange();
        left.close();
        right.close();
      },
    ),
    { numRuns: runs },
  );
}, 120_000);

test('undo takes back nothing that a copy of the profile has done', async () => {
  const [left, right] = await copies();
  await act(left, 'left', ['check in']);
  await act(right, 'right', ['check in', 'check in']);
  await left.merge(await right.readLog());
  await act(left, 'left-again', ['check in']);
  expect(await left.undo()).toMatchObject({ label: 'checkIn' });
  expect(await left.undo()).toBeUndefined();
  expect(Object.keys((await shown(left)).fields).sort()).toEqual([
    'k',
    'left-0',
    'left-again-0',
    'o',
    'right-0',
    'right-1',
  ]);
});
