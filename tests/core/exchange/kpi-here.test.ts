import { expect, test } from 'vitest';
import { mainScorecard } from '../../../core/model';
import { csv, named, read, write } from './given';

test.each([
  ['perspective', 'customer', 'financial'],
  ['strategicObjective', 'aim', 'customer'],
])('a KPI whose %s is gone comes back where it can be seen', (kind, id, parent) => {
  const aim = { title: 'Aim', perspective: 'customer' };
  const patch = (kind: string, id: string, set: object) => ({
    doc: mainScorecard,
    kind,
    id,
    set: { ...set },
  });
  const before = write([], [patch('strategicObjective', 'aim', aim)]);
  const file = (...months: string[]) =>
    csv(`KPI,Perspective,${months.join()}\nNPS,Customer,${months.map(() => '48').join()}`);
  const docs = write(before, read([file('Oct 2026')], { known: before }).patches);
  const nps = named(docs, 'NPS')?.record.id ?? '';
  const gone = write(docs, [patch('kpi', nps, { parent: id }), patch(kind, id, { removed: true })]);
  expect(named(gone, 'NPS')).toBeUndefined();
  for (const known of [gone, write(gone, [patch('kpi', nps, { removed: true })])]) {
    const preview = read([file('Oct 2026', 'Nov 2026')], { known });
    expect(preview.kpis).toMatchObject([{ fate: 'back', parent, readings: { new: 1, there: 1 } }]);
    const after = named(write(known, preview.patches), 'NPS');
    expect(after).toMatchObject({ record: { parent }, readings: [{ value: 48 }, { value: 48 }] });
    const own = patch('reading', 'own', { kpi: nps, date: '2026-11-12', value: 99 });
    const again = read([file('Oct 2026', 'Nov 2026')], { known: write(known, [own]) });
    expect(again.patches.map(({ kind }) => kind)).toEqual(['kpi']);
    expect(again.remarks.map(({ why }) => why)).toContain(
      '“NPS” has other readings here for 2026-11; what is here stays.',
    );
  }
});

test('a removed reading stays away where another has taken its place', () => {
  const file = csv('KPI,Oct 2026\nNPS,41');
  const docs = write([], read([file]).patches);
  const [first] = named(docs, 'NPS')?.readings ?? [];
  const kpi = named(docs, 'NPS')?.record.id;
  const patch = (id: string, set: object) => ({ doc: mainScorecard, kind: 'reading', id, set: { ...set } });
  const removed = write(docs, [patch(first?.id ?? '', { removed: true })]);
  expect(read([file], { known: removed }).patches).toEqual([patch(first?.id ?? '', { removed: false })]);
  const known = write(removed, [patch('own', { kpi, date: '2026-10-30', value: 42 })]);
  expect(read([file], { known })).toMatchObject({
    patches: [],
    remarks: [{ why: '“NPS” has other readings here for 2026-10; what is here stays.' }],
  });
});

test('a table whose values changed since says for which times it has others', () => {
  const file = (...values: number[]) => [csv(`KPI,Oct 2026,Nov 2026\nNPS,${values.join()}`)];
  const known = write([], read(file(41, 5), { today: '2026-11-10' }).patches);
  expect(read(file(43, 9), { known, today: '2026-12-05' })).toMatchObject({
    patches: [],
    remarks: [{ why: '“NPS” has other readings here for 2026-10, 2026-11; what is here stays.' }],
  });
  const [oct] = named(known, 'NPS')?.readings ?? [];
  const moved = { doc: mainScorecard, kind: 'reading', id: oct?.id ?? '', set: { date: '2026-09-30' } };
  expect(read(file(41, 5), { known: write(known, [moved]) })).toMatchObject({ patches: [], remarks: [] });
});

test.each<[kpi: object, row: string, why: (text: string, column: string) => string]>([
  [
    { unit: { kind: 'currency', code: 'EUR' } },
    '$1.2M,$1.1M',
    (text, column) => `“${text}” under “${column}” is not in EUR; it is not taken.`,
  ],
  [
    { metric: 'yesNo' },
    '5,7',
    (text) => `“${text}” does not fit “Ours”, which is either reached or not: write yes or no.`,
  ],
  [{}, 'yes,no', (text, column) => `“${text}” under “${column}” is not a number; it is not taken.`],
  [
    { unit: { kind: 'percent' } },
    '3h,2h 30m',
    (text, column) => `“${text}” under “${column}” is not in %; it is not taken.`,
  ],
])('a KPI that is %j takes no readings of another kind or unit: %s', (fields, row, why) => {
  const set = { title: 'Ours', parent: 'customer', ...fields };
  const known = write([], [{ doc: mainScorecard, kind: 'kpi', id: 'ours', set }]);
  const [first = '', second = ''] = row.split(',');
  const preview = read([csv(`KPI,Oct 2026,Sep 2026\nOurs,${row}`)], { known });
  expect(preview).toMatchObject({
    patches: [],
    kpis: [{ fate: 'there', readings: { new: 0, there: 0, back: 0 } }],
    remarks: [
      { line: 2, why: why(first, 'Oct 2026') },
      { line: 2, why: why(second, 'Sep 2026') },
    ],
  });
  expect(preview.kpis[0]).not.toHaveProperty('from');
});

test('bare numbers are in the unit that their row names, and fit a KPI of that one or of none', () => {
  const file = csv('KPI,Unit,Oct 2026\nRevenue,USD,400');
  const values = (unit?: object) => {
    const set = { title: 'Revenue', parent: 'customer', unit };
    const known = write([], [{ doc: mainScorecard, kind: 'kpi', id: 'ours', set }]);
    return read([file], { known }).patches.map((patch) => patch.set.value);
  };
  expect(values({ kind: 'currency', code: 'USD' })).toEqual([400]);
  expect(values()).toEqual([400]);
  expect(values({ kind: 'currency', code: 'EUR' })).toEqual([]);
});
