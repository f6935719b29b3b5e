import { expect, test } from 'vitest';
import { outFormats } from '../../../../core/exchange/out';
import { reflectionOf } from '../../../../core/model';
import { planFrom, read, sample, today, write } from '../given';

const docs = write([], read([sample('okr-sheet.csv'), sample('okr-sheet-check-ins.csv')]).patches);
const make = (id: string, locale = 'en-GB', of = docs, on = today) =>
  outFormats
    .find((one) => one.id === id)
    ?.make([planFrom(of)], {
      today: on,
      locale,
      titleOf: () => 'Q4 2026',
      reflectionOf: () => reflectionOf(undefined),
    })
    .split('\n') ?? [];

test('a table has a row for each key result, with units and signs that mean nothing to Markdown', () => {
  const lines = make('markdown-table');
  expect(lines.slice(0, 4)).toEqual([
    '# Q4 2026',
    '',
    '| Objective | Key Result | Start | Target | Current | Score | Status |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
  ]);
  expect(lines[5]).toBe(
    '| Make customers so successful that leaving feels unthinkable | Cut monthly churn from 4.2 % to 2.8 % | 4.2 % | 2.8 % | 3.3 % | 0.6 | Off track |',
  );
  const risky = { ...planFrom(docs), objectives: planFrom(docs).objectives.slice(0, 1) };
  const [first] = risky.objectives;
  if (first) first.record = { ...first.record, title: 'a | b\n# <i>*c*' };
  const text = outFormats
    .find(({ id }) => id === 'markdown-table')
    ?.make([risky], { today, locale: 'en', titleOf: () => 'x', reflectionOf: () => reflectionOf(undefined) });
  expect(text).toContain('| a \\| b # \\<i>\\*c\\* |');
});

test('an outline reads as headings and lists', () => {
  expect(make('markdown-outline')).toEqual(
    expect.arrayContaining([
      '# Q4 2026',
      '## Get back to being fit and rested',
      '- Run 150 km: from 0 km to 150 km, now 41 km (0.3, off track)',
      '- Launch the new sleep routine',
    ]),
  );
});

test('a score that its owner set stands there with the proposed one', () => {
  const id = planFrom(docs).objectives[0]?.keyResults[0]?.record.id ?? '';
  const set = { score: 0.9, scoreReason: 'Two big renewals' };
  const own = write(docs, [{ doc: 'cycle:2026-q4', kind: 'keyResult', id, set }]);
  const context = {
    today,
    locale: 'en-GB',
    titleOf: () => 'Q4 2026',
    reflectionOf: () => reflectionOf(undefined),
  };
  for (const format of ['markdown-table', 'markdown-outline'])
    expect(outFormats.find((one) => one.id === format)?.make([planFrom(own)], context)).toContain(
      '0.9, proposed 0.7',
    );
});

test('of a closed cycle it is told what stood at its end, whatever came after', () => {
  const later = write(docs, [
    { doc: 'cycle:2026-q4', kind: 'cycle', id: '2026-q4', set: { closed: true } },
    {
      doc: 'cycle:2026-q4',
      kind: 'checkIn',
      id: 'late',
      set: {
        keyResult: planFrom(docs).objectives[0]?.keyResults[1]?.record.id,
        date: '2027-01-20',
        value: 2.8,
      },
    },
  ]);
  for (const id of ['markdown-table', 'markdown-outline'])
    expect(make(id, 'en-GB', later, '2027-02-01').find((one) => one.includes('Cut monthly churn'))).toContain(
      '3.3 %',
    );
  expect(
    make('okrs-csv', 'en-GB', later, '2027-02-01').find((one) => one.includes('Cut monthly churn')),
  ).toContain(',3.3,2026-11-16,0.643,Off track,');
});
