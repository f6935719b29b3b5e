import { expect, test } from 'vitest';
import { type KnownRecords, readFiles } from '../../../../core/exchange';
import { writeImport } from '../../../../entrypoints/dashboard/bring-in/write-import';
import { sample, today } from '../../../core/exchange/given';
import { freshStore } from '../../../core/store/open';

const read = (name: string) => (known: KnownRecords) =>
  readFiles([sample(name)], { today, locale: 'en-GB', known });

test('a preview that waited overwrites nothing that was brought in and edited since', async () => {
  const { store } = await freshStore();
  const ofSheet = read('okr-sheet.csv');
  const waiting = ofSheet([]);
  const first = await writeImport(store, waiting, ofSheet);
  expect(first).toMatchObject({ preview: waiting, committed: { label: 'import' } });
  const edited = waiting.patches.find(({ kind }) => kind === 'keyResult');
  if (!edited) throw new Error('The sheet has no key result.');
  const { doc, kind, id } = edited;
  await store.commit('edit', [doc], [{ doc, kind, id, set: { title: 'Another title' } }]);
  const log = await store.readLog();

  const second = await writeImport(store, waiting, ofSheet);
  expect(second.committed).toBeUndefined();
  expect(second.preview.patches).toEqual([]);
  expect(await store.readLog()).toEqual(log);
});

test('a value that was checked in while the preview waited stays the last one', async () => {
  const { store } = await freshStore();
  const ofSheet = read('okr-sheet.csv');
  const empty = ofSheet([]).patches.filter(({ kind }) => kind !== 'checkIn');
  await store.commit('import', [...new Set(empty.map(({ doc }) => doc))], empty);
  const waiting = ofSheet(await store.readAll());
  const current = waiting.patches.find(({ kind }) => kind === 'checkIn');
  if (!current) throw new Error('The sheet has no current value.');
  const { doc, kind, set } = current;
  await store.commit('checkIn', [doc], [{ doc, kind, id: 'own', set: { ...set, value: 1 } }]);

  const { committed, preview } = await writeImport(store, waiting, ofSheet);
  expect(committed).toBeDefined();
  expect(preview.patches).toHaveLength(waiting.patches.length - 1);
  expect(preview.patches.some(({ id }) => id === current.id)).toBe(false);
});
