import { expect, test } from 'vitest';
import { patchIn } from '../../../core/model';
import { historyOfRecord } from '../../../core/model/history';
import { cycle, doc, filled, ran } from './filled';

const target = (id: string, value: number) => patchIn(cycle, 'keyResult', id, { target: value });

test('the changes of one record are read without the others, in order of arrival', async () => {
  const { store } = await filled();
  await store.commit('checkIn', [doc], [ran('c3', 30)]);
  await store.commit('edit', [doc], [target('k', 200)]);
  await store.undo();
  const { changes, head } = await store.readHistory(['k']);
  const all = await store.readLog();
  expect(changes).toEqual(all.filter(({ patches }) => patches.some(({ id }) => id === 'k')));
  expect(changes.length).toBeLessThan(all.length);
  expect(head).toEqual(await store.head());
  expect(historyOfRecord('k', changes)).toEqual(historyOfRecord('k', all));
  expect((await store.readHistory(['k', 'c3'])).changes.length).toBe(changes.length + 1);
  expect((await store.readHistory([])).changes).toEqual([]);
});

test('what arrived since is read alone, and a log that was written anew is told apart', async () => {
  const { store } = await filled();
  const { head } = await store.readHistory(['k']);
  expect(await store.readLaterThan(head)).toEqual({ changes: [], head });
  await store.commit('edit', [doc], [target('k', 200)]);
  await store.commit('checkIn', [doc], [ran('c3', 30)]);
  const later = await store.readLaterThan(head);
  expect(later?.changes.map(({ label }) => label)).toEqual(['edit', 'checkIn']);
  expect(later?.head).toEqual(await store.head());
  await store.upkeep.erase(['c3']);
  expect(await store.readLaterThan(head)).toBeUndefined();
});
