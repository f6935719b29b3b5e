import { describe, expect, test } from 'vitest';
import { type PlanKpi, scorecardOf } from '../../../../core/model';
import { aimSteps } from '../../../../entrypoints/dashboard/kpis/aim-steps';
import { readTerms } from '../../../../entrypoints/dashboard/kpis/formula-problem';
import { asksFrom, draftOf, emptyKpi, fieldsOf } from '../../../../entrypoints/dashboard/kpis/kpi-draft';
import { addKpi, editKpi } from '../../../../entrypoints/dashboard/kpis/kpi-patches';
import { kpiReasons } from '../../../../entrypoints/dashboard/kpis/kpi-reasons';
import { kpiOf } from './any-kpi';

const today = '2026-11-22';
const locale = 'en-GB';
const draft = (fields: object) => ({ ...emptyKpi('customer', today), title: 'NPS', ...fields });
const record = (kind: string, id: string, fields: object) => ({ kind, id, made: id, ...fields });
const scorecard = (...records: ReturnType<typeof record>[]) =>
  scorecardOf('main', {
    id: 'scorecard:main',
    records: Object.fromEntries(records.map((one) => [one.id, one])),
  });

describe('a KPI that is written', () => {
  test('needs a goal and a red flag that differ, or a goal alone', () => {
    expect(fieldsOf(draft({ goal: '55', redFlag: '55' }), locale)).toMatchObject({ field: 'redFlag' });
    expect(fieldsOf(draft({ goal: '', redFlag: '40' }), locale)).toMatchObject({ field: 'goal' });
    expect(fieldsOf(draft({ goal: 'much', redFlag: '' }), locale)).toMatchObject({ field: 'goal' });
    expect(fieldsOf(draft({ goal: '55', redFlag: '' }), locale)).toMatchObject({ aims: { goal: 55 } });
  });

  test('is counted in the unit that its goal was typed with', () => {
    const minutes = { fields: { unit: { kind: 'duration' } }, aims: { goal: 450, redFlag: 360 } };
    expect(fieldsOf(draft({ goal: '7h 30m', redFlag: '360' }), locale)).toMatchObject(minutes);
    const euros = { fields: { unit: { kind: 'currency', code: 'EUR' } }, aims: { goal: 5000 } };
    expect(fieldsOf(draft({ goal: '€5k', redFlag: '' }), locale)).toMatchObject(euros);
    const named = { fields: { unit: { kind: 'other', label: 'km' } }, aims: { goal: 5 } };
    expect(fieldsOf(draft({ goal: '5', redFlag: '', unit: 'km' }), locale)).toMatchObject(named);
  });

  test('refuses a goal or a red flag in another unit than it is kept in', () => {
    const problem = expect.stringContaining('this is kept in h');
    expect(fieldsOf(draft({ goal: '4h', redFlag: '9h 30m', unit: 'h' }), locale)).toMatchObject({
      field: 'redFlag',
      problem,
    });
    expect(fieldsOf(draft({ goal: '5000', redFlag: '$5k', unit: '€' }), locale)).toMatchObject({
      field: 'redFlag',
    });
  });

  test('stands last where it belongs, and holds nothing that was not said', () => {
    const plan = scorecard(record('kpi', 'one', { title: 'One', parent: 'customer', order: 'a0' }));
    const written = fieldsOf(draft({ goal: '3,2 %'.replace(',', '.'), redFlag: '4', unit: '%' }), locale);
    if ('problem' in written) throw new Error(written.problem);
    expect(addKpi(plan, 'two', written).map(({ set }) => set)).toEqual([
      {
        title: 'NPS',
        parent: 'customer',
        unit: { kind: 'percent' },
        frequency: 'monthly',
        goal: 3.2,
        redFlag: 4,
        order: 'a1',
      },
    ]);
  });

  test('as a yes or no has neither unit nor goal nor formula', () => {
    const written = fieldsOf(
      draft({ metric: 'yesNo', unit: '%', goal: '5', redFlag: '5', way: 'byFormula', formula: 'a' }),
      locale,
    );
    expect(written).toMatchObject({ fields: { metric: 'yesNo', unit: null, formula: null }, aims: {} });
  });
});

test('an edit writes nothing of what stood there when it began', () => {
  const kpi = kpiOf({}, {});
  const begun = fieldsOf(draftOf(kpi, today, locale), locale);
  const written = fieldsOf({ ...draftOf(kpi, today, locale), title: 'Loyalty' }, locale);
  if ('problem' in begun || 'problem' in written) throw new Error('It cannot be written.');
  const elsewhere = kpiOf({ goal: 70, owner: 'Ada' }, {});
  const options = { from: undefined, today, newId: () => 'new', begun };
  expect(editKpi(scorecard(), elsewhere, written, options).map(({ set }) => set)).toEqual([
    { title: 'Loyalty' },
  ]);
  expect(editKpi(scorecard(), elsewhere, begun, options)).toEqual([]);
});

test('an edit of the red flag leaves the goal that another window set meanwhile, unless they do not go together', () => {
  const draft = draftOf(kpiOf(), today, locale);
  const begun = fieldsOf(draft, locale);
  const written = fieldsOf({ ...draft, redFlag: '30' }, locale);
  if ('problem' in begun || 'problem' in written) throw new Error('It cannot be written.');
  const sets = (kpi: PlanKpi, from?: string) =>
    editKpi(scorecard(), kpi, written, { from, today, newId: () => 'new', begun }).map(({ set }) => set);
  const elsewhere = kpiOf({ goal: 60 });
  expect(sets(elsewhere)).toEqual([{ redFlag: 30 }]);
  expect(sets(elsewhere, today)).toEqual([{ kpi: 'nps', from: today, goal: 60, redFlag: 30 }]);
  expect(sets(kpiOf({ goal: 60 }, {}, [{ from: today, goal: 70, redFlag: 40 }]), today)).toEqual([
    { redFlag: 30 },
  ]);
  expect(sets(kpiOf({ goal: 60, redFlag: 30 }))).toEqual([]);
  expect(sets(kpiOf({ goal: 30 }))).toEqual([{ goal: 55, redFlag: 30 }]);
  expect(sets(kpiOf({ goal: undefined, redFlag: undefined }))).toEqual([{ goal: 55, redFlag: 30 }]);
});

describe('a new goal', () => {
  const kpi = kpiOf({}, { '2026-10-31': 48 });
  const edited = (from: string | undefined, of = kpi) => {
    const written = fieldsOf({ ...draftOf(of, today, locale), goal: '60' }, locale);
    if ('problem' in written) throw new Error(written.problem);
    const patches = editKpi(scorecard(), of, written, { from, today, newId: () => 'new' });
    return patches.slice(1).map(({ kind, id, set }) => ({ kind, id, ...set }));
  };

  test('from a date on stands beside the old one', () => {
    expect(edited('2026-11-22')).toEqual([
      { kind: 'kpiAim', id: 'new', kpi: 'nps', from: '2026-11-22', goal: 60, redFlag: 40 },
    ]);
  });

  test('as a correction takes the place of the one that holds today', () => {
    expect(edited(undefined)).toEqual([{ kind: 'kpi', id: 'nps', goal: 60 }]);
    const dated = kpiOf({}, {}, [{ from: '2026-11-01', goal: 58, redFlag: 40 }]);
    expect(edited(undefined, dated)).toEqual([{ kind: 'kpiAim', id: 'aim0', goal: 60 }]);
  });

  test('of a day that has one already takes its place', () => {
    const dated = kpiOf({}, {}, [{ from: '2026-11-01', goal: 58, redFlag: 40 }]);
    expect(edited('2026-11-01', dated)).toMatchObject([{ id: 'aim0', goal: 60 }]);
  });

  test('is asked from when on it holds, unless it is the first', () => {
    const readings = { '2026-10-31': 48 };
    const none = { goal: undefined, redFlag: undefined };
    const [old, next] = [
      { goal: 55, redFlag: 40 },
      { goal: 60, redFlag: 40 },
    ];
    expect(asksFrom(kpiOf({}, readings), next, today)).toBe(true);
    expect(asksFrom(kpiOf({}, readings), old, today)).toBe(false);
    expect(asksFrom(kpiOf(), next, today)).toBe(false);
    expect(asksFrom(kpiOf(none, readings), next, today)).toBe(false);
    expect(asksFrom(kpiOf(none, readings, [{ ...old, from: '2026-11-01' }]), next, today)).toBe(true);
    expect(asksFrom(kpiOf(none, readings, [{ ...old, from: '2026-12-01' }]), next, today)).toBe(false);
  });

  test('later than the latest reading is told from what that one is scored by', () => {
    const later = [{ from: '2026-11-01', goal: 60, redFlag: 40 }];
    const [then, share] = kpiReasons(kpiOf({}, { '2026-10-31': 48 }, later), today, locale);
    expect(then).toBe(
      'Measured by what held on the day of the latest reading, 31 Oct 2026: goal 55 · red flag 40.',
    );
    expect(share).toContain('(48 − 40) ÷ (55 − 40)');
    const none = { goal: undefined, redFlag: undefined };
    expect(kpiReasons(kpiOf(none, { '2026-10-31': 48 }, later), today, locale)).toEqual([
      'No score: the latest reading, of 31 Oct 2026, is from before its goal holds. The next one is scored.',
    ]);
    expect(kpiReasons(kpiOf(none, { '2026-10-31': 48 }), today, locale)[0]).toContain('no goal and red flag');
  });

  test('is a step of the line in the trend', () => {
    const dated = kpiOf({}, {}, [{ from: '1970-01-06', goal: 58, redFlag: 40 }]);
    expect(aimSteps(dated, 'goal', 0, 9)).toEqual([
      { from: 0, to: 5, value: 55 },
      { from: 5, to: 9, value: 58 },
    ]);
    expect(aimSteps(dated, 'redFlag', 0, 9)).toEqual([{ from: 0, to: 9, value: 40 }]);
  });
});

describe('a formula in the editor', () => {
  const plan = scorecard(
    record('kpi', 'won', { title: 'Won', parent: 'customer' }),
    record('kpi', 'offers', { title: 'Offers', parent: 'customer' }),
    record('kpi', 'rate', {
      title: 'Rate',
      parent: 'customer',
      formula: 'w / o',
      terms: { w: 'won', o: 'offers' },
    }),
    record('reading', 'r1', { kpi: 'won', date: '2026-11-01', value: 3 }),
    record('reading', 'r2', { kpi: 'offers', date: '2026-11-02', value: 4 }),
  );
  const read = (formula: string, terms: Record<string, string>, id = '') =>
    readTerms({ title: 'New', formula, terms }, plan, id, today, locale);

  test('shows what comes out today, and keeps only the names that are in it', () => {
    const terms = { w: 'won', o: 'offers', old: 'won' };
    expect(read('w / o', terms)).toEqual({
      names: ['w', 'o'],
      terms: { w: 'won', o: 'offers' },
      value: 0.75,
    });
  });

  test('asks what a name stands for, and refuses a circle with the circle in words', () => {
    expect(read('w / x', { w: 'won' }).problem).toBe('“x” stands for no KPI yet. Choose one for it.');
    expect(read('r * 2', { r: 'rate' }, 'won').problem).toBe(
      'It would be worked out from itself: “New” → “Rate” → “New”. Choose another KPI for one of its names.',
    );
    expect(read('w ** o', { w: 'won', o: 'offers' }).problem).toContain('“**”');
    expect(read('', {}).problem).toContain('won / offers');
  });
});
