import { expect, test } from 'vitest';
import { mainScorecard, type Patch, patchIn } from '../../../../core/model';
import { removeKpi } from '../../../../entrypoints/dashboard/kpis/kpi-patches';
import { freshStore } from '../../../core/store/open';

test('a KPI that is removed leaves its key results their values, and one undo brings all back', async () => {
  const { store } = await freshStore();
  const onScorecard = (kind: string, id: string, set: Patch['set']) => ({
    doc: mainScorecard,
    kind,
    id,
    set,
  });
  const cycles = ['2026-q3', '2026-q4'];
  const written = [
    onScorecard('kpi', 'nps', { title: 'NPS', parent: 'customer' }),
    onScorecard('reading', 'r1', { kpi: 'nps', date: '2026-09-28', value: 45 }),
    onScorecard('reading', 'r2', { kpi: 'nps', date: '2026-11-12', value: 51 }),
    ...cycles.flatMap((id) => [
      patchIn(id, 'objective', `o ${id}`, { title: 'Customers stay' }),
      patchIn(id, 'keyResult', `k ${id}`, {
        objective: `o ${id}`,
        title: 'NPS to 55',
        metric: 'reach',
        start: 42,
        target: 55,
        kpi: 'nps',
      }),
    ]),
  ];
  const docIds = [...new Set(written.map(({ doc }) => doc))];
  await store.commit('add', docIds, written);
  const shown = async () => {
    const plans = await Promise.all(cycles.map((id) => store.readPlan(id)));
    return plans.map(({ objectives }) => {
      const { record, checkIns } = objectives[0]?.keyResults[0] ?? {};
      return [record?.kpi, record?.start, ...(checkIns ?? []).map(({ value }) => value)];
    });
  };
  const before = [
    ['nps', 42, 45],
    ['nps', 45, 51],
  ];
  expect(await shown()).toEqual(before);
  await store.commit('removeKpi', docIds, (docs) => removeKpi([...docs.values()], 'nps'));
  expect(await shown()).toEqual(before.map(([, ...values]) => [undefined, ...values]));
  await store.undo();
  expect(await shown()).toEqual(before);
});
