import { expect, test, vi } from 'vitest';
import { closeCycle, writeReflection } from '../../../core/model';
import { doc, filled, today } from './filled';

const { slow } = vi.hoisted(() => ({ slow: [] as Promise<void>[] }));

// Two imports of one module need not be over in the order in which they were asked for.
vi.mock('../../../core/model/load-checks', () => ({
  async loadChecks() {
    await slow.shift();
    return import('../../../core/model/validate');
  },
}));

function gate() {
  let open = () => {};
  slow.push(
    new Promise((done) => {
      open = done;
    }),
  );
  return () => open();
}

const reflection = { worked: 'Asking early', didNotWork: '', willChange: '' };

test('a closing that follows a reflection is written after it, and an undo takes the closing back', async () => {
  const { store } = await filled();
  const { plan } = await store.readCurrent(today);
  const open = gate();
  const written = [
    store.commit('edit', [doc], [writeReflection(plan, reflection)]),
    store.commit('edit', [doc], closeCycle(plan, reflection, today)),
    store.undo(),
  ];
  // Whatever can be over without the first has been over by then.
  await store.readLog();
  await store.mend();
  open();
  const [kept, closed, undone] = await Promise.all(written);
  const stamps = (await store.readLog()).slice(-3).map(({ stamp }) => stamp);
  expect(stamps).toEqual([kept?.stamp, closed?.stamp, undone?.stamp]);
  expect((await store.readLog()).at(-1)?.undoes).toBe(closed?.stamp);
  expect((await store.readCurrent(today)).plan.closed).toBe(false);
});

test('a write that cannot begin keeps none from following', async () => {
  const { store } = await filled();
  slow.push(Promise.reject(new Error('Its code did not come.')));
  const first = store.commit('edit', [doc], []);
  const second = store.undo();
  await expect(first).rejects.toThrow('did not come');
  expect((await second)?.label).toBe('checkIn');
});
