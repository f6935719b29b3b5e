import { expect, test } from 'vitest';
import { checkInPatch, mainScorecard, patchIn, unbindPatches } from '../../../core/model';
import { freshStore } from './open';

const today = '2026-11-22';
const cycle = '2026-q4';
const cycleDoc = `cycle:${cycle}`;
const bound = { id: 'kr', kpi: 'nps' };

const reading = (id: string, date: string, value: number) => ({
  doc: mainScorecard,
  kind: 'reading',
  id,
  set: { kpi: 'nps', date, value },
});

async function withBoundKeyResult() {
  const opened = await freshStore();
  const { store } = opened;
  await store.commit(
    'scorecard',
    [mainScorecard],
    [
      {
        doc: mainScorecard,
        kind: 'kpi',
        id: 'nps',
        set: { title: 'NPS', parent: 'customer', goal: 55, redFlag: 40 },
      },
      reading('r1', '2026-09-28', 42),
      reading('r2', '2026-10-12', 45),
    ],
  );
  await store.commit(
    'addKeyResult',
    [cycleDoc],
    [
      patchIn(cycle, 'objective', 'o', { title: 'Customers stay' }),
      patchIn(cycle, 'keyResult', 'kr', {
        objective: 'o',
        title: 'NPS to 55',
        metric: 'reach',
        start: 0,
        target: 55,
        kpi: 'nps',
      }),
    ],
  );
  return opened;
}

const shown = async (store: Awaited<ReturnType<typeof withBoundKeyResult>>['store']) => {
  const [keyResult] = (await store.readCurrent(today)).plan.objectives[0]?.keyResults ?? [];
  if (!keyResult) throw new Error('The key result is gone.');
  return {
    start: keyResult.record.start,
    values: keyResult.checkIns.map(({ date, value }) => [date, value]),
    keyResult,
  };
};

test('a key result that is bound to a KPI shows its readings of the cycle, from the last one before it', async () => {
  const { store } = await withBoundKeyResult();
  expect(await shown(store)).toMatchObject({ start: 42, values: [['2026-10-12', 45]] });
  expect((await store.readPlan(cycle)).objectives).toEqual((await store.readCurrent(today)).plan.objectives);
});

test('one check-in writes one reading with all that was said, and serves both', async () => {
  const { store } = await withBoundKeyResult();
  const set = { date: today, value: 51, confidence: 'onTrack', note: 'after the survey' } as const;
  await store.commit('checkIn', [cycleDoc, mainScorecard], [checkInPatch(cycle, bound, 'r3', set, true)]);
  expect((await shown(store)).keyResult.checkIns.at(-1)).toMatchObject({ keyResult: 'kr', ...set });
  const [kpi] = (await store.readScorecard()).perspectives[1]?.kpis ?? [];
  expect(kpi?.readings.map(({ value }) => value)).toEqual([42, 45, 51]);
  await store.undo();
  expect((await shown(store)).values).toEqual([['2026-10-12', 45]]);
});

test('unbinding copies what was shown, and later readings are the KPI’s alone', async () => {
  const { store } = await withBoundKeyResult();
  const { keyResult } = await shown(store);
  await store.commit('unbind', [cycleDoc], unbindPatches(cycle, keyResult));
  await store.commit('reading', [mainScorecard], [reading('r4', '2026-11-20', 60)]);
  expect(await shown(store)).toMatchObject({ start: 42, values: [['2026-10-12', 45]] });
});

test('bound and unbound again, a key result has each reading once, as it was shown last', async () => {
  const { store } = await withBoundKeyResult();
  const unbind = async () =>
    store.commit('unbind', [cycleDoc], unbindPatches(cycle, (await shown(store)).keyResult));
  const bind = () => store.commit('bind', [cycleDoc], [patchIn(cycle, 'keyResult', 'kr', { kpi: 'nps' })]);
  await store.commit('reading', [mainScorecard], [reading('r0', '2026-10-12', 46)]);
  await unbind();
  const [first, later] = (await shown(store)).keyResult.checkIns;
  await store.commit(
    'edit',
    [cycleDoc],
    [
      patchIn(cycle, 'checkIn', first?.id ?? '', { removed: true }),
      patchIn(cycle, 'checkIn', later?.id ?? '', { value: 40, note: 'a slip' }),
    ],
  );
  await bind();
  await unbind();
  const after = await shown(store);
  expect(after.values).toEqual([
    ['2026-10-12', 45],
    ['2026-10-12', 46],
  ]);
  expect(after.keyResult.checkIns.at(-1)).not.toHaveProperty('note');
});

test('a key result whose KPI was removed keeps what it stores itself', async () => {
  const { store } = await withBoundKeyResult();
  await store.commit(
    'remove',
    [mainScorecard],
    [{ doc: mainScorecard, kind: 'kpi', id: 'nps', set: { removed: true } }],
  );
  expect(await shown(store)).toMatchObject({ start: 0, values: [] });
});
