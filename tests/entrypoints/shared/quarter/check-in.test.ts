import { expect, test } from 'vitest';
import { mainScorecard, patchIn } from '../../../../core/model';
import { planOf } from '../../../../core/model/plan';
import { checkIn, emptyDraft, readValue } from '../../../../entrypoints/shared/quarter/check-in';
import { keyResultsOf } from '../../../../entrypoints/shared/quarter/row-facts';
import { freshStore } from '../../../core/store/open';

const made = '';
const records = {
  o: { kind: 'objective', id: 'o', made, title: 'Rest' },
  k: { kind: 'keyResult', id: 'k', made, objective: 'o', title: 'Move', metric: 'milestones' },
  a: { kind: 'milestone', id: 'a', made, keyResult: 'k', title: 'Sign', weight: 1.125, done: true },
  b: { kind: 'milestone', id: 'b', made, keyResult: 'k', title: 'Pack' },
};

test('a check-in of milestones is how many are done, whatever was typed', () => {
  const [keyResult] = keyResultsOf(planOf('2026-q4', { id: 'cycle:2026-q4', records: records as never }));
  if (!keyResult) throw new Error('There is no key result.');
  for (const typed of ['', '3'])
    expect(readValue(typed, keyResult, '2026-11-22', 'de-DE')).toMatchObject({
      ok: true,
      value: 1.125,
      shown: '1,125',
    });
});

test('a check-in is shown even where its KPI was removed since the key result was drawn', async () => {
  const { store } = await freshStore();
  const kpi = (set: object) => ({ doc: mainScorecard, kind: 'kpi', id: 'nps', set: { ...set } });
  const keyResult = { objective: 'o', title: 'NPS to 55', metric: 'reach', target: 55, kpi: 'nps' } as const;
  const patches = [
    kpi({ title: 'NPS', parent: 'customer' }),
    patchIn('2026-q4', 'keyResult', 'k', keyResult),
  ];
  await store.commit(
    'add',
    patches.map(({ doc }) => doc),
    patches,
  );
  const drawn = await store.readPlan('2026-q4');
  await store.commit('removeKpi', [mainScorecard], [kpi({ removed: true })]);
  for (const value of [{ value: 53 }, { value: 54, sum: 1 }])
    await checkIn(store, drawn, 'k', value, emptyDraft, '2026-11-22');
  const [shown] = keyResultsOf(await store.readPlan('2026-q4'));
  expect(shown?.checkIns.map(({ value }) => value)).toEqual([53, 54]);
});
