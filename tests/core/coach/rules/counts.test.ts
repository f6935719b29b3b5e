import { expect, test } from 'vitest';
import { adviceText, adviseObjective, coachLimits, defaultLimits, findings } from '../../../../core/coach';
import { fine, planOfTitles } from '../plans';

const today = '2026-11-22';
const of = (plan: ReturnType<typeof planOfTitles>) =>
  findings(plan, today, new Set()).map(({ rule, strength, about }) => [rule, strength, about]);
const objectives = (count: number) => planOfTitles(...Array.from({ length: count }, () => fine(2)));

test('more than 4 objectives are many, from 6 on strongly', () => {
  expect(of(objectives(4))).toEqual([]);
  expect(of(objectives(5))).toEqual([['too-many-objectives', 'gentle', '2026-q4']]);
  expect(of(objectives(6))).toEqual([['too-many-objectives', 'strong', '2026-q4']]);
});

test('an objective that would be the fifth hears it while it is written', () => {
  expect(adviseObjective({ title: 'One more', objectives: 4 })).toEqual([]);
  const [finding] = adviseObjective({ title: 'One more', objectives: 5 });
  expect(finding && adviceText(finding, 'en').text).toBe(
    'There are 5 objectives in this cycle. Which 4 matter most?',
  );
});

test.each([
  ['fr', 'too-few', { count: 0, fewest: 2 }, /has fewer than 2 key results/],
  ['pt-BR', 'too-few', { count: 1, fewest: 2 }, /needs another key result/],
  ['fil', 'stale', { count: 11 }, /for 11 days/],
  ['ru', 'set-and-forget', { count: 21 }, /for 21 weeks/],
] as const)('in %s an English sentence keeps the plural of English', (locale, rule, values, said) => {
  const finding = { rule, about: '', strength: 'gentle', values, remedies: [] } as const;
  expect(adviceText(finding, locale).text).toMatch(said);
});

test('more than 5 key results under one objective are many', () => {
  expect(of(planOfTitles(fine(5)))).toEqual([]);
  expect(of(planOfTitles(fine(6), fine(2)))).toEqual([['too-many-key-results', 'gentle', 'objective 0']]);
});

test('fewer than 2 key results under an objective are few', () => {
  expect(of(planOfTitles(fine(2), fine(1), []))).toEqual([
    ['too-few', 'gentle', 'objective 1'],
    ['too-few', 'gentle', 'objective 2'],
  ]);
});

test('the owner may set all four limits; those that contradict each other are the defaults', () => {
  const limits = coachLimits({
    mostObjectives: 1,
    manyObjectives: 3,
    mostKeyResults: 2,
    fewestKeyResults: 2,
  });
  const found = (plan: ReturnType<typeof planOfTitles>) =>
    findings(plan, today, new Set(), { limits }).map(({ rule, strength, values }) => [
      rule,
      strength,
      values.most ?? values.fewest,
    ]);
  expect(found(objectives(2))).toEqual([['too-many-objectives', 'gentle', 1]]);
  expect(found(objectives(3))).toEqual([['too-many-objectives', 'strong', 1]]);
  expect(found(planOfTitles(fine(3)))).toEqual([['too-many-key-results', 'gentle', 2]]);
  expect(coachLimits({ mostObjectives: 6 })).toEqual(defaultLimits);
  expect(coachLimits({ fewestKeyResults: 6 })).toEqual(defaultLimits);
});
