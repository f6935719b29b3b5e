import { expect, test } from 'vitest';
import { outFormats } from '../../../core/exchange/out';
import { reflectionOf } from '../../../core/model';
import { csv, planFrom, read, today, write } from './given';

const outline = (...lines: string[]) => {
  const preview = read([csv(lines.join('\n'))]);
  const plan = planFrom(write([], preview.patches));
  return {
    objectives: plan.objectives.map(({ record, keyResults, initiatives }) => ({
      title: record.title,
      keyResults: keyResults.map((one) => one.record.title),
      initiatives: [...keyResults.flatMap((one) => one.initiatives), ...initiatives].map(
        ({ title }) => title,
      ),
    })),
    refused: preview.refused.map(({ line, why }) => [line, why.split(/[,.]/)[0]]),
  };
};

test('a heading that only says what follows goes on with the objective above', () => {
  const { objectives, refused } = outline(
    '# Our OKRs',
    '## Objective 1: Grow revenue',
    '### Key results:',
    '- MRR: from 10 to 20',
    '### Initiatives',
    '- Hire two people',
    '### Notes',
    '- Talk to Ada',
    '## Objective 2: Delight',
    '**KRs**',
    '- NPS: from 42 to 55',
    '- Tasks',
    '  - Ask customers',
  );
  expect(objectives).toEqual([
    { title: 'Objective 1: Grow revenue', keyResults: ['MRR'], initiatives: ['Hire two people'] },
    { title: 'Objective 2: Delight', keyResults: ['NPS'], initiatives: ['Ask customers'] },
  ]);
  expect(refused).toEqual([[8, 'This item is under a heading of notes']]);
});

test('a heading that nothing hangs under is an objective, and one of a key result is that', () => {
  const { objectives } = outline(
    '# Q4 2026',
    '## Rest',
    '## Grow',
    '### KR 1: Sales from 1 to 9',
    '- [ ] Hire',
    '## Learn',
  );
  expect(objectives).toEqual([
    { title: 'Rest', keyResults: [], initiatives: [] },
    { title: 'Grow', keyResults: ['KR 1: Sales from 1 to 9'], initiatives: ['Hire'] },
    { title: 'Learn', keyResults: [], initiatives: [] },
  ]);
});

test('a line that is neither heading nor item is refused; one that an item goes on with is its own', () => {
  const { objectives, refused } = outline(
    '# Grow',
    'KR1: MRR from 10 to 20',
    '',
    '- Customers who come back within',
    '  a week: from 4 to 9',
    '---',
    '* NPS: from 42 to 55',
    '',
    'So much for now',
  );
  expect(objectives).toMatchObject([{ keyResults: ['Customers who come back within a week', 'NPS'] }]);
  expect(refused).toEqual([
    [2, 'This line is neither a heading nor an item of a list'],
    [9, 'This line is neither a heading nor an item of a list'],
  ]);
});

test('items beside a table of OKRs are refused by their lines; a table of something else is, in an outline', () => {
  const table = ['| Objective | Key Result | Target |', '|---|---|---|', '| Grow | MRR | 20 |'];
  expect(outline('# Q4 2026', '- NPS: to 55', ...table).refused).toEqual([
    [2, 'This item of a list stands in a file with a table of OKRs'],
  ]);
  const other = ['| Plant | Bed |', '|---|---|', '| Kale | 3 |'];
  const { objectives, refused } = outline('# Grow', '- NPS: to 55', '', ...other);
  expect(objectives).toMatchObject([{ title: 'Grow', keyResults: ['NPS'] }]);
  expect(refused.map(([line]) => line)).toEqual([4, 5, 6]);
});

test('an item below another is a key result where it says a number, else an initiative with all of its text', () => {
  const { objectives } = outline(
    '# Grow',
    '- Sales',
    '  - MRR: from 10 to 20, now 12',
    '- Post',
    '  - [ ] Letter: to the landlord',
    '  - Parcel: to the lawyer',
    '- [ ] Card: to Ada',
    '- [ ] Stamps: to 90',
  );
  expect(objectives).toEqual([
    {
      title: 'Grow',
      keyResults: ['Sales', 'MRR', 'Post', 'Stamps'],
      initiatives: ['Letter: to the landlord', 'Parcel: to the lawyer', 'Card: to Ada'],
    },
  ]);
});

test('a unit that a sentence says once is that of all its numbers', () => {
  const preview = read([csv('# Grow\n- Churn: from 4.2 to 2.8 %, now 3.3')]);
  expect(preview.cycles[0]?.objectives[0]?.keyResults).toMatchObject([
    { start: 4.2, target: 2.8, unit: { kind: 'percent' }, current: { value: 3.3 } },
  ]);
});

test('an initiative goes out and comes back with its whole title and its due date', () => {
  const sheet = csv('Objective,Key Result,Target,Initiatives\nGrow,MRR,20,[x] Raise it: to 5 (2026-11-30)');
  const docs = write([], read([sheet]).patches);
  const context = {
    today,
    locale: 'en-GB',
    titleOf: () => 'Q4 2026',
    reflectionOf: () => reflectionOf(undefined),
  };
  const text = outFormats.find(({ id }) => id === 'markdown-outline')?.make([planFrom(docs)], context) ?? '';
  const back = read([csv(text)]);
  expect(back.refused).toEqual([]);
  expect(planFrom(write([], back.patches)).objectives[0]?.keyResults[0]?.initiatives).toMatchObject([
    { title: 'Raise it: to 5', done: true, due: '2026-11-30' },
  ]);
});
