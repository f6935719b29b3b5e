import { describe, expect, test } from 'vitest';
import { csv, planFrom, read, sample, today, write } from './given';

const twoOfOneName = csv('Objective,Key Result,Start,Target,Quarter\nA,NPS,0,10,Q4 2026\nB,NPS,0,10,Q4 2026');
const one = csv('Date,Key Result,Current Value\n2026-11-02,NPS,4');

test('where two key results fit it asks, and writes the check-in to the one that was meant', () => {
  const asked = read([twoOfOneName, one]);
  const [question] = asked.questions;
  expect(question).toMatchObject({ why: 'several', title: 'NPS', lines: [2] });
  expect(question?.candidates.map(({ objective }) => objective)).toEqual(['A', 'B']);
  expect(asked.patches.some(({ kind }) => kind === 'checkIn')).toBe(false);
  const meant = question?.candidates[1]?.keyResult ?? '';
  const answers = new Map([[question?.id ?? '', meant]]);
  const answered = read([twoOfOneName, one], { corrections: { answers } });
  expect(answered.questions).toEqual(asked.questions);
  const docs = write([], answered.patches);
  expect(planFrom(docs).objectives[1]?.keyResults[0]?.checkIns).toMatchObject([{ value: 4 }]);
  expect(read([twoOfOneName, one], { known: docs })).toMatchObject({ patches: [], questions: [] });
});

test('rows that were answered with none of them are refused by their line', () => {
  const [question] = read([twoOfOneName, one]).questions;
  const answers = new Map([[question?.id ?? '', null]]);
  expect(read([twoOfOneName, one], { corrections: { answers } }).refused).toMatchObject([
    { file: 1, line: 2 },
  ]);
});

test('an objective column tells two key results of one name apart', () => {
  const named = csv('Date,Objective,Key Result,Current Value,Notes\n2026-11-02,B,NPS,4,fine');
  const preview = read([twoOfOneName, named]);
  expect(preview.questions).toEqual([]);
  expect(preview.cycles[0]?.objectives[1]?.keyResults[0]?.checkIns.new).toBe(1);
});

test('a check-in goes to the cycle that holds its date', () => {
  const sheet = csv('Objective,Key Result,Target,Quarter\nA,NPS,10,Q3 2026\nA,NPS,20,Q4 2026');
  const rows = csv('Date,Key Result,Current Value\n2026-09-30,NPS,4\n2026-10-01,NPS,5\n2026-06-30,NPS,3');
  const preview = read([sheet, rows]);
  const docs = write([], preview.patches);
  expect(planFrom(docs, '2026-q3').objectives[0]?.keyResults[0]?.checkIns).toMatchObject([{ value: 4 }]);
  expect(planFrom(docs, '2026-q4').objectives[0]?.keyResults[0]?.checkIns).toMatchObject([{ value: 5 }]);
  expect(preview.refused).toEqual([
    { file: 1, line: 4, why: 'No key result called “NPS” is in a cycle that holds 2026-06-30.' },
  ]);
});

test('a check-in of no known cycle is never guessed to be the only key result of that name', () => {
  const sheet = csv('Objective,Key Result,Start,Target,Quarter\nDelight,NPS,42,55,Q4 2026');
  const rows = csv('Date,Key Result,Current Value\n2026-06-30,NPS,30\n2027-01-17,NPS,20');
  const preview = read([sheet, rows], { today: '2027-02-01' });
  expect(preview.patches.filter(({ kind }) => kind === 'checkIn')).toEqual([]);
  expect(preview.refused.map(({ why }) => why)).toEqual([
    'No key result called “NPS” is in a cycle that holds 2026-06-30.',
    'No key result called “NPS” is in a cycle that holds 2027-01-17.',
  ]);
  expect(preview.questions.map(({ why, candidates }) => [why, candidates.length])).toEqual([
    ['none', 1],
    ['none', 1],
  ]);
});

test('an answer can be put right: the question stays until its rows are written', () => {
  const [question] = read([twoOfOneName, one]).questions;
  const answeredWith = (keyResult = '') =>
    read([twoOfOneName, one], { corrections: { answers: new Map([[question?.id ?? '', keyResult]]) } });
  for (const { keyResult } of question?.candidates ?? []) {
    expect(answeredWith(keyResult).questions).toEqual([question]);
    const written = answeredWith(keyResult).patches.filter(({ kind }) => kind === 'checkIn');
    expect(written).toMatchObject([{ set: { keyResult } }]);
  }
});

test('a title that fits nothing is refused, and the person may say what it means', () => {
  const known = write([], read([csv('Objective,Key Result,Target\nA,Raise NPS,10')]).patches);
  const preview = read([one], { known });
  expect(preview.refused).toMatchObject([
    { line: 2, why: 'No key result is called “NPS”, in these files or in your plan.' },
  ]);
  const [question] = preview.questions;
  expect(question?.why).toBe('none');
  const answers = new Map([[question?.id ?? '', question?.candidates[0]?.keyResult ?? '']]);
  const docs = write(known, read([one], { known, corrections: { answers } }).patches);
  expect(planFrom(docs).objectives[0]?.keyResults[0]?.checkIns).toMatchObject([{ value: 4 }]);
  expect(read([one], { known: docs })).toMatchObject({ patches: [], refused: [], questions: [] });
});

test('of two check-ins on one date both are kept, and the later row counts', () => {
  const sheet = csv('Objective,Key Result,Target\nA,NPS,10');
  const rows = csv(
    'Date,Key Result,Current Value\n2026-11-02,NPS,4\n2026-11-02,NPS,5\n2026-11-02,NPS,6\n2026-11-02,NPS,7',
  );
  const plan = planFrom(write([], read([sheet, rows]).patches));
  expect(plan.objectives[0]?.keyResults[0]?.checkIns.map(({ value }) => value)).toEqual([4, 5, 6, 7]);
});

test('money in another currency is refused, not converted', () => {
  const sheet = csv('Objective,Key Result,Start,Target\nA,Revenue,€0,€10');
  const rows = csv('Date,Key Result,Current Value\n2026-11-02,Revenue,$4\n2026-11-03,Revenue,€5');
  const preview = read([sheet, rows]);
  expect(preview.refused).toEqual([
    { file: 1, line: 2, why: '“$4” does not fit “Revenue”, which is kept in EUR.' },
  ]);
});

test('a check-in dated after today is taken and said', () => {
  const preview = read([
    csv('Objective,Key Result,Target\nA,NPS,10'),
    csv('Date,Key Result,Current Value\n2026-11-23,NPS,4'),
  ]);
  expect(preview.remarks).toEqual([
    {
      file: 1,
      line: 2,
      why: 'The check-in of “NPS” on 2026-11-23 is dated after today and counts from its day on.',
    },
  ]);
  expect(preview.counts.find(({ kind }) => kind === 'checkIn')?.new).toBe(1);
  expect(today < '2026-11-23').toBe(true);
});

const noteOf = (note: string) => {
  const sheet = csv('Objective,Key Result,Target\nA,NPS,10');
  const row = csv(`Date,Key Result,Current Value,Notes\n2026-11-02,NPS,4,"${note}"`);
  return planFrom(write([], read([sheet, row]).patches)).objectives[0]?.keyResults[0]?.checkIns[0];
};

test('a note of thousands of lines is read, with the blocker behind it', () => {
  for (const line of ['a\n', '\n', ' \n']) {
    const long = `x\n${line.repeat(4990)}y`;
    expect(noteOf(long)?.note).toBe(long);
    expect(noteOf(`${long}\n Blocker: b\nc`)).toMatchObject({ note: long, blocker: 'b\nc' });
  }
});

test('Markdown in a note does not make a sheet Markdown', () => {
  for (const note of ['Week 47\n# Done\n- walked', 'Seen:\n| --- | --- |\nso'])
    expect(noteOf(note)).toMatchObject({ value: 4, note });
});

describe('a key result that takes its values from a KPI', () => {
  const sheet = csv('Objective,Key Result,Target,Current Value\nA,NPS,10,3');
  const own = write([], read([csv('Objective,Key Result,Target\nA,NPS,10')]).patches);
  const id = planFrom(own).objectives[0]?.keyResults[0]?.record.id ?? '';
  const known = write(own, [{ doc: 'cycle:2026-q4', kind: 'keyResult', id, set: { kpi: 'nps' } }]);

  test('takes no check-in and no current value from a sheet', () => {
    const preview = read([sheet, one], { known });
    expect(preview.patches).toEqual([]);
    expect(preview.refused).toEqual([
      { file: 1, line: 2, why: '“NPS” takes its values from a KPI; write “4” there.' },
    ]);
    expect(read([sheet], { known }).patches).toEqual([]);
  });

  test('takes none from an export that holds its own check-ins', () => {
    const file = sample('viva-goals-export.csv');
    const viva = write(
      [],
      read([file]).patches.filter(({ kind }) => kind !== 'checkIn'),
    );
    const [first] = planFrom(viva, '2025-q4').objectives[0]?.keyResults ?? [];
    const bind = { doc: 'cycle:2025-q4', kind: 'keyResult', id: first?.record.id ?? '', set: { kpi: 'nps' } };
    const preview = read([file], { known: write(viva, [bind]) });
    expect(preview.refused).toMatchObject([{ why: expect.stringMatching(/takes its values from a KPI/) }]);
    expect(preview.patches.filter(({ set }) => set.keyResult === first?.record.id)).toEqual([]);
  });

  test('keeps in silence the check-ins that it had before', () => {
    const before = write(known, read([sheet, one], { known: own }).patches);
    expect(read([sheet, one], { known: before })).toMatchObject({ patches: [], refused: [] });
  });
});
