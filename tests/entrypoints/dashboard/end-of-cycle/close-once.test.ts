import { expect, test } from 'vitest';
import { patchIn } from '../../../../core/model';
import { closeOnce } from '../../../../entrypoints/dashboard/end-of-cycle/close-once';
import { docsOfDraft } from '../../../../entrypoints/dashboard/end-of-cycle/use-cycle';
import { freshStore } from '../../../core/store/open';

const cycle = '2026-q4';

test('a cycle that is closed by two presses is closed once, and one undo opens it', async () => {
  const { store } = await freshStore();
  await store.commit(
    'addObjective',
    [],
    [
      patchIn(cycle, 'objective', 'o', { title: 'Rest' }),
      patchIn(cycle, 'keyResult', 'k', { objective: 'o', title: 'Sleep', metric: 'yesNo' }),
    ],
  );
  const press = () =>
    store.commit('close', docsOfDraft(cycle, '2027-q1'), closeOnce(cycle, 'without', '2026-12-28'));
  const [first, second] = await Promise.all([press(), press()]);
  expect([first?.label, second]).toEqual(['close', undefined]);
  expect((await store.readPlan(cycle)).closed).toBe(true);
  await store.undo(first?.stamp);
  expect((await store.readPlan(cycle)).closed).toBe(false);
});
