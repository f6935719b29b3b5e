import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Patch, type Plan, patchIn, recordCheckIn, withCheckIns } from '../../../core/model';
import type { Store } from '../../../core/store';
import { isSameHead } from '../../../core/store/head';
import { freshStore } from './open';

const cycle = '2026-q4';
const doc = `cycle:${cycle}`;

async function filledStore(): Promise<Store> {
  const { store } = await freshStore();
  await store.commit(
    'import',
    [doc],
    ['o1', 'o2'].flatMap((objective) => [
      patchIn(cycle, 'objective', objective, { title: objective, order: objective }),
      ...['a', 'b'].map((name) =>
        patchIn(cycle, 'keyResult', objective + name, {
          ...{ objective, title: name, metric: 'reach', start: 0, target: 9, order: name },
        }),
      ),
    ]),
  );
  return store;
}

/** A page that takes the steps that it can, and reads again where it cannot. */
async function follower(store: Store) {
  let { plan, head } = await store.readCurrent('2026-11-22');
  let steps = 0;
  let reading: Promise<unknown> = Promise.resolve();
  store.onChange(({ step }) => {
    const after = step && isSameHead(step.from, head) && withCheckIns(plan, step);
    if (after) {
      [plan, head] = [after, step.to];
      steps++;
    } else
      reading = store.readCurrent('2026-11-22').then((read) => {
        ({ plan, head } = read);
      });
  });
  return {
    plan: () => reading.then(() => plan),
    steps: () => steps,
  };
}

const keyResult = fc.constantFrom('o1a', 'o1b', 'o2a', 'gone');
const id = fc.constantFrom('c1', 'c2', 'c3');
const date = fc.constantFrom('2026-10-05', '2026-11-02', '2026-11-09');
const patch: fc.Arbitrary<Patch> = fc.oneof(
  fc
    .tuple(id, keyResult, date, fc.integer({ min: 0, max: 9 }))
    .map(([one, of, on, value]) => recordCheckIn(cycle, one, { keyResult: of, date: on, value })),
  fc
    .record({ date, note: fc.option(fc.string()), removed: fc.boolean() }, { requiredKeys: [] })
    .chain((set) => id.map((one) => patchIn(cycle, 'checkIn', one, set))),
  keyResult.map((one) => patchIn(cycle, 'keyResult', one, { weight: 2 })),
);
const action = fc.oneof(
  { weight: 4, arbitrary: fc.array(patch, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

test('who follows each step sees what who reads again sees', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      const store = await filledStore();
      const page = await follower(store);
      for (const one of actions) {
        await (typeof one === 'string' ? store[one]() : store.commit('checkIn', [doc], one));
        expect(await page.plan()).toEqual(await store.readPlan(cycle));
      }
      store.close();
    }),
    { numRuns: 60 },
  );
});

test('a check-in is a step, in which what it does not touch stays the same object', async () => {
  const store = await filledStore();
  const page = await follower(store);
  const before: Plan = await page.plan();
  await store.commit(
    'checkIn',
    [doc],
    [recordCheckIn(cycle, 'c1', { keyResult: 'o1a', date: '2026-11-02', value: 3 })],
  );
  await store.undo();
  await store.commit(
    'checkIn',
    [doc],
    [recordCheckIn(cycle, 'c2', { keyResult: 'o1a', date: '2026-11-02', value: 4 })],
  );
  const after = await page.plan();
  expect(page.steps()).toBe(3);
  expect(after.objectives[0]?.keyResults[0]?.checkIns.map((one) => one.value)).toEqual([4]);
  expect(after.objectives[0]?.keyResults[1]).toBe(before.objectives[0]?.keyResults[1]);
  expect(after.objectives[1]).toBe(before.objectives[1]);
});

test('what a file brings is read, not told', async () => {
  const store = await filledStore();
  const page = await follower(store);
  const many = Array.from({ length: 30 }, (_, i) =>
    recordCheckIn(cycle, `c${i}`, { keyResult: 'o1a', date: '2026-11-02', value: i }),
  );
  await store.commit('import', [doc], many);
  expect(page.steps()).toBe(0);
  expect((await page.plan()).objectives[0]?.keyResults[0]?.checkIns).toHaveLength(30);
});
