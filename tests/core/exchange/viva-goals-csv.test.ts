import { expect, test } from 'vitest';
import { csv, planFrom, read, sample, write } from './given';

const file = sample('viva-goals-export.csv');

test('a Viva Goals export gives its objective, key results, deliverable and last check-ins', () => {
  const preview = read([file]);
  expect(preview.refused).toEqual([]);
  expect(preview.files[0]).toMatchObject({ format: 'viva-goals-csv', rows: 4 });
  const plan = planFrom(write([], preview.patches), '2025-q4');
  const [objective] = plan.objectives;
  expect(objective?.record).toMatchObject({
    title: 'Become the support team that other teams copy',
    committed: true,
  });
  const [response, reopened] = objective?.keyResults ?? [];
  expect(response).toMatchObject({
    committed: true,
    record: { start: 95, target: 30, unit: { kind: 'duration' }, owner: 'Dana Roe' },
    checkIns: [{ date: '2025-12-12', value: 51, confidence: 'onTrack', note: 'Rota change, see wiki' }],
  });
  expect(response?.record.weight).toBeUndefined();
  expect(reopened).toMatchObject({
    committed: false,
    record: { start: 11, target: 5, unit: { kind: 'percent' } },
    checkIns: [{ date: '2025-12-05', value: 7.8, confidence: 'atRisk' }],
  });
  expect(objective?.initiatives).toMatchObject([
    { title: 'Publish the escalation guide', done: true, due: '2025-11-15' },
  ]);
});

test('an objective may stand in another file than what is aligned to it, whichever is read first', () => {
  const [head = '', objective = '', ...rest] = new TextDecoder().decode(file.bytes).trim().split('\n');
  const part = (name: string, rows: string[]) => ({
    name,
    bytes: new TextEncoder().encode([head, ...rows].join('\n')),
  });
  const preview = read([part('rest.csv', rest), part('objectives.csv', [objective])]);
  expect(preview.refused).toEqual([]);
  expect(planFrom(write([], preview.patches), '2025-q4').objectives[0]?.keyResults).toHaveLength(2);
});

test('the same export twice changes nothing', () => {
  expect(read([file], { known: write([], read([file]).patches) }).patches).toEqual([]);
});

const header =
  'Id,Title,Object Type,Period,Start Date,End Date,"Aligned To (weight, Objective ID)",Start,Target,Status,Actual Progress,Last Check-in';
const objective = '1,Team,Objective,H2 plan,2026-07-01,2026-12-31,,,,,,';

test('a period of its own dates is a cycle with its name', () => {
  const preview = read([csv(`${header}\n${objective}`)]);
  expect(preview.cycles).toMatchObject([
    { id: '2026-07-01_2026-12-31', title: 'H2 plan', end: '2026-12-31' },
  ]);
  expect(planFrom(write([], preview.patches), '2026-07-01_2026-12-31').objectives).toHaveLength(1);
});

test('a check-in out of its cycle is taken and said, as one after today is', () => {
  const row = (date: string) => `2,Calls,Key result,,,,"Team(weight: 100%, Id: 1)",0,9,On Track,4,${date}`;
  const file = (date: string) =>
    csv(`${header}\n1,Team,Objective,Q4 2026,2026-10-01,2026-12-31,,,,,,\n${row(date)}`);
  const said = (date: string) => read([file(date)]).remarks.map(({ line, why }) => [line, why]);
  const outside = (date: string) => [
    3,
    `The check-in of “Calls” on ${date} is not in its cycle; it counts until the cycle is closed.`,
  ];
  expect(said('2026-11-02')).toEqual([]);
  expect(said('2026-09-15')).toEqual([outside('2026-09-15')]);
  expect(said('2027-01-05')).toEqual([
    outside('2027-01-05'),
    [3, 'The check-in of “Calls” on 2027-01-05 is dated after today and counts from its day on.'],
  ]);
  const known = write([], read([file('2027-01-05')]).patches);
  expect(read([file('2027-01-05')], { known }).remarks).toEqual([]);
});

test('different shares become weights around one', () => {
  const row = (id: number, share: number) =>
    `${id},KR ${id},Key result,,,,"Team(weight: ${share}%, Id: 1)",0,10,Behind,4,2026-11-02`;
  const plan = planFrom(
    write([], read([csv([header, objective, row(2, 75), row(3, 25)].join('\n'))]).patches),
    '2026-07-01_2026-12-31',
  );
  expect(plan.objectives[0]?.keyResults.map(({ record }) => record.weight)).toEqual([1.5, 0.5]);
  expect(plan.objectives[0]?.keyResults[0]?.checkIns[0]?.confidence).toBe('offTrack');
});

test('a key result below a key result belongs to the same objective; one that is aligned to nothing is refused', () => {
  const preview = read([
    csv(
      [
        header,
        '4,Below,Key result,,,,"KR 2(weight: 100%, Id: 2)",0,10,,,',
        '2,KR 2,Key result,,,,"Team(weight: 100%, Id: 1)",0,10,,,',
        objective,
        '5,Lost,Key result,,,,,0,10,,,',
      ].join('\n'),
    ),
  ]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ title }) => title)).toEqual(['KR 2', 'Below']);
  expect(preview.refused).toMatchObject([{ line: 5 }]);
});

test('money of two currencies is refused; where only the current value is, it is left out', () => {
  const rows = [
    '2,Sales,Key result,,,,"Team(weight: 50%, Id: 1)","$1,200",€900,,,',
    '3,Costs,Key result,,,,"Team(weight: 50%, Id: 1)",$9,$5,,€7,2026-08-01',
  ];
  const preview = read([csv([header, objective, ...rows].join('\n'))]);
  expect(preview.refused).toMatchObject([{ line: 3, why: expect.stringMatching(/kept in EUR/) }]);
  expect(preview.remarks).toMatchObject([{ line: 4, why: expect.stringMatching(/is not in USD/) }]);
  expect(preview.patches.filter(({ kind }) => kind === 'checkIn')).toEqual([]);
});
