import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseFramework, type StatementId, statements } from '../../../core/templates';

const idsOf = (side: string) => statements.filter((one) => one.side === side).map(({ id }) => id);
const every = (answers: number) =>
  new Set<StatementId>(statements.flatMap(({ id }, at) => (answers & (1 << at) ? [id] : [])));
const bits = (answers: number, side: string) =>
  statements.filter((one, at) => one.side === side && answers & (1 << at)).length;

test('there are seven statements of each side, each once, and never three of a side in a row', () => {
  expect([
    idsOf('scorecard').length,
    idsOf('okrs').length,
    new Set(statements.map(({ id }) => id)).size,
  ]).toEqual([7, 7, 14]);
  const row = statements.map(({ side }) => side[0]).join('');
  expect(row).not.toMatch(/sss|ooo/);
});

test('every one of the 16,384 ways to answer is advised by the rule, and says how many apply', () => {
  for (let answers = 0; answers < 2 ** 14; answers++) {
    const scorecard = bits(answers, 'scorecard');
    const okrs = bits(answers, 'okrs');
    const expected =
      scorecard >= 4 && okrs < 4 ? 'scorecard' : okrs >= 4 && scorecard < 4 ? 'okrs' : 'okrsFirst';
    const { framework, counts } = adviseFramework(every(answers));
    if (framework !== expected || counts.scorecard !== scorecard || counts.okrs !== okrs)
      expect({ answers, framework, counts }).toEqual({ framework: expected, counts: { scorecard, okrs } });
    if (adviseFramework(every(answers), true).framework !== 'okrs')
      expect.fail(`${answers} in doubt about the discipline is not advised OKRs`);
  }
});

test('one more statement of a side never turns the advice towards the other side', () => {
  const rank = { okrs: 0, okrsFirst: 1, scorecard: 2 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 14 - 1 }), fc.integer({ min: 0, max: 13 }), (answers, at) => {
      const before = rank[adviseFramework(every(answers)).framework];
      const after = rank[adviseFramework(every(answers | (1 << at))).framework];
      expect(statements[at]?.side === 'okrs' ? after <= before : after >= before).toBe(true);
    }),
  );
});

test('it says why: both sides, neither, or the doubt', () => {
  const four = (side: string) => idsOf(side).slice(0, 4);
  const because = (ids: StatementId[], doubt = false) => adviseFramework(new Set(ids), doubt).because;
  expect(because([...four('scorecard'), ...four('okrs')])).toBe('both');
  expect(because([])).toBe('neither');
  expect(because(four('scorecard'))).toBe('scorecardOnly');
  expect(because(four('scorecard'), true)).toBe('discipline');
  expect(because(four('okrs'), true)).toBe('okrsOnly');
});
