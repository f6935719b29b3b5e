import { expect, test } from 'vitest';
import { csv, planFrom, progressIn, read, sample, today, write } from './given';

const sheet = sample('okr-sheet.csv');
const checkIns = sample('okr-sheet-check-ins.csv');

test('a sheet and its check-ins give the numbers of the published example', () => {
  const preview = read([sheet, checkIns]);
  expect(preview.refused).toEqual([]);
  expect(preview.files.map(({ format }) => format)).toEqual(['okr-sheet', 'okr-sheet-check-ins']);
  const plan = planFrom(write([], preview.patches));
  expect(progressIn(plan, 0)).toEqual({ keyResults: ['0.692', '0.643', '0.550'], objective: '0.628' });
  expect(plan.objectives.map(({ keyResults }) => keyResults.length)).toEqual([3, 3, 1]);
});

test('the order of the files does not matter', () => {
  const ids = (files: Parameters<typeof read>[0]) =>
    read(files)
      .patches.map(({ id }) => id)
      .sort();
  expect(ids([checkIns, sheet])).toEqual(ids([sheet, checkIns]));
});

test('the preview tells what was detected and what will be written', () => {
  const preview = read([sheet, checkIns]);
  expect(preview.files[1]).toMatchObject({
    format: 'okr-sheet-check-ins',
    encoding: 'utf-8',
    delimiter: ',',
    dateOrder: 'ymd',
    rows: 15,
  });
  expect(preview.files[0]?.mapping.map(({ field }) => field)).toEqual([
    'objective',
    'keyResult',
    'owner',
    'start',
    'target',
    'current',
    undefined,
    'cycle',
  ]);
  expect(preview.counts).toContainEqual({ cycle: '2026-q4', kind: 'checkIn', new: 17, there: 0, back: 0 });
  const [cycle] = preview.cycles;
  expect(cycle?.objectives[0]?.keyResults[1]).toMatchObject({
    title: 'Cut monthly churn from 4.2 % to 2.8 %',
    fate: 'new',
    start: 4.2,
    target: 2.8,
    unit: { kind: 'percent' },
    checkIns: { new: 4 },
  });
  expect(cycle?.objectives[1]?.keyResults.map(({ unit }) => unit?.label)).toEqual(['km', 'kg', undefined]);
});

test('a current value is a check-in of today only where the files have none for its key result', () => {
  const [cycle] = read([sheet, checkIns]).cycles;
  const current = cycle?.objectives.flatMap(({ keyResults }) => keyResults.map((one) => one.current));
  expect(current).toEqual([
    undefined,
    undefined,
    { value: 36, date: today },
    undefined,
    undefined,
    undefined,
    { value: 24, date: today },
  ]);
});

test('a current value of a cycle that has ended is dated on its last day', () => {
  const preview = read([sheet], { today: '2027-02-01' });
  expect(preview.cycles[0]?.objectives[0]?.keyResults[0]?.current?.date).toBe('2026-12-31');
});

test('a row without any number is taken as reached or not', () => {
  const plan = planFrom(write([], read([sheet]).patches));
  const launch = plan.objectives[1]?.keyResults[2];
  expect(launch?.record).toMatchObject({ title: 'Launch the new sleep routine', metric: 'yesNo' });
  expect(launch?.checkIns).toEqual([]);
});

test('notes, blockers and confidence arrive with their check-in', () => {
  const plan = planFrom(write([], read([sheet, checkIns]).patches));
  const [nps, churn] = plan.objectives[0]?.keyResults ?? [];
  expect(nps?.checkIns.at(-1)).toMatchObject({
    date: '2026-11-16',
    confidence: 'onTrack',
    note: 'Détracteurs: 2 → 1; naïve “quick win”',
  });
  expect(churn?.checkIns[2]).toMatchObject({ confidence: 'atRisk', blocker: 'no access to billing export' });
  expect(churn?.checkIns[2]?.note).toBeUndefined();
  expect(churn?.checkIns[3]?.confidence).toBe('offTrack');
});

test.each(['Q4 2026', '2026-Q4', '2026 Q4', 'q4/2026', '4Q26', "Q4 '26"])(
  '%s is the last quarter of 2026',
  (quarter) => {
    const preview = read([csv(`Objective,Key Result,Target,Quarter\nFit,Run 10 km,10,${quarter}`)]);
    expect(preview.cycles.map(({ id }) => id)).toEqual(['2026-q4']);
  },
);

test('without a quarter the cycle of today is meant', () => {
  const preview = read([csv('Objective,Key Result,Target\nFit,Run 10 km,10')], { today: '2027-05-03' });
  expect(preview.cycles).toMatchObject([{ id: '2027-q2', start: '2027-04-01', end: '2027-06-30' }]);
});

test('an objective named on the first of its rows alone holds the rows below', () => {
  const preview = read([csv('Objective,Key Result,Target,Quarter\nFit,Run,10,Q3 2026\n,Swim,20,')]);
  expect(preview.cycles.map(({ id, objectives }) => [id, objectives.length])).toEqual([['2026-q3', 1]]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ title }) => title)).toEqual(['Run', 'Swim']);
});

test('rows that cannot be measured say their line and why, and the others are taken', () => {
  const preview = read([
    csv(
      [
        'Objective,Key Result,Start,Target,Quarter',
        'Fit,Run,5,5,Q4 2026',
        'Fit,Swim,3,,Q4 2026',
        'Fit,"Row, with',
        'a second line",1,many,Q4 2026',
        'Fit,Walk,1,2,Soon',
        'Fit,Cycle,1,2,Q4 2026',
        'Fit,Cycle,1,3,Q4 2026',
      ].join('\n'),
    ),
  ]);
  expect(preview.refused.map(({ line }) => line)).toEqual([2, 3, 4, 6, 8]);
  expect(preview.refused[2]?.why).toBe('“many” in “Target” is not a number.');
  expect(preview.refused[4]?.why).toBe('The same key result stands on line 7 already.');
  expect(preview.cycles[0]?.objectives[0]?.keyResults.map(({ title }) => title)).toEqual(['Cycle']);
});

test('a quarter in a merged cell holds all rows below it, also those that name their objective', () => {
  const rows = ['Q1 2027,A,KR1,10', ',,KR2,5', ',A,KR2b,7', ',B,KR3,5'];
  const below = ['Q1 2027,,,', ',A,KR1,10', ',A,KR2,5', ',A,KR2b,7', ',B,KR3,5'];
  for (const list of [rows, below]) {
    const preview = read([csv(['Quarter,Objective,Key Result,Target', ...list].join('\n'))]);
    expect(preview.cycles.map(({ id }) => id)).toEqual(['2027-q1']);
    expect(preview.cycles[0]?.objectives).toMatchObject([
      { title: 'A', keyResults: [{ title: 'KR1' }, { title: 'KR2' }, { title: 'KR2b' }] },
      { title: 'B', keyResults: [{ title: 'KR3' }] },
    ]);
  }
});

test('money of two currencies in one row is refused; where only the current value is, it is left out', () => {
  const preview = read([
    csv(
      'Objective,Key Result,Start,Target,Current\nA,Sales,"$1,200",€900,\nA,Costs,$9,$5,€7\nA,Gifts,0,€5,€2',
    ),
  ]);
  expect(preview.refused).toEqual([
    { file: 0, line: 2, why: '“$1,200” does not fit “Sales”, which is kept in EUR.' },
  ]);
  expect(preview.remarks).toEqual([
    { file: 0, line: 3, why: '“€7” in “Current” is not in USD; the key result is taken without it.' },
  ]);
  const current = preview.cycles[0]?.objectives[0]?.keyResults.map((one) => one.current?.value);
  expect(current).toEqual([undefined, 2]);
});

test('a due date that cannot be read is said, and numbers without a title are refused', () => {
  const preview = read([
    csv(
      'Objective,Key Result,Start,Target,Due Date\nFit,Run,0,9,soon\nFit,,0,5,\nFit,,,,\nRest,,0,8,\n,Sleep,6,8,2026-11-30',
    ),
  ]);
  expect(preview.remarks).toEqual([
    { file: 0, line: 2, why: '“soon” is not a day that can be read; the key result is taken without it.' },
  ]);
  expect(preview.refused).toMatchObject([3, 4, 5].map((line) => ({ line, why: 'This row has no title.' })));
  expect(preview.cycles[0]?.objectives).toMatchObject([
    { title: 'Fit', keyResults: [{ title: 'Run' }] },
    { title: 'Rest', keyResults: [{ title: 'Sleep' }] },
  ]);
});
