import { expect, test } from 'vitest';
import { adviceText, adviseKeyResult } from '../../../../core/coach';
import { isCalledTask } from '../corpus/measured';

test.each(['Varnish the door', 'Tune a piano', 'Water all beds'])('%s begins like an order', (title) => {
  expect(isCalledTask(title)).toBe(true);
});

test.each([
  'Win the cup',
  'Be the first that neighbours call',
  'Halve the waiting list',
  'All the beds are watered',
  'Half the pupils swim',
  'Tune a piano in under 2 hours',
])('%s begins with a change, a state or no verb, or counts something', (title) => {
  expect(isCalledTask(title)).toBe(false);
});

test.each([
  'Get the licence',
  'Do a stocktake',
  'Weekly review with the night shift',
  'New logo',
  'Preparation of the accounts',
  'Fence in place',
  'By March, finish the second chapter',
  'Garden: build raised beds',
  'Run a workshop for 20 teachers',
])('%s is work', (title) => {
  expect(isCalledTask(title)).toBe(true);
});

test.each([
  'Get 600 sign-ups',
  'Do 50 push-ups a day',
  'Weekly readers from 200 to 300',
  'New members feel welcome',
  'Review time from 3 days to 1 day',
  'Training that people like',
  'Make the mornings easier',
  'Serve guests faster',
  'Run 150 km',
])('%s is measured, or a change in words', (title) => {
  expect(isCalledTask(title)).toBe(false);
});

test('a number that counts what is made is told as that, gently, and what is practised or won is not', () => {
  expect(adviseKeyResult({ title: 'Publish 4 posts', start: 0, target: 4 })).toMatchObject([
    { rule: 'task-not-result', says: 'counts-output', strength: 'gentle' },
  ]);
  for (const title of ['Write 500 words a day', 'Sign 10 new members', 'Read 12 books'])
    expect(adviseKeyResult({ title, start: 0, target: 10 })).toEqual([]);
});

test.each([
  'Survey score 4.5 of 5',
  'Survey score of 8 in every shop',
  'Ship on time in 9 of 10 sprints',
  'Answer 19 out of every 20 calls',
])('%s is a share or a score, not a count of what is done', (title) => {
  expect(adviseKeyResult({ title, start: 0, target: 5 })).toEqual([]);
});

test('a task says what it is, asks what changes, and offers the two ways out', () => {
  const [finding] = adviseKeyResult({ title: 'Launch the new sleep routine', metric: 'yesNo' });
  expect(finding).toMatchObject({ rule: 'task-not-result', strength: 'strong' });
  const said = finding && adviceText(finding, 'en-GB');
  expect(said?.text).toBe(
    '“Launch the new sleep routine” is a task, not a key result. What changes when it works?',
  );
  expect(said?.remedies.map(({ label }) => label)).toEqual([
    'Make it an initiative',
    'Rewrite as an outcome',
  ]);
});

test('a target makes a count of a doing word, but from 0 to 1 does not', () => {
  const rulesOf = (target: number, unit?: { kind: 'percent' }) =>
    adviseKeyResult({ title: 'Certify the team', metric: 'reach', start: 0, target, unit }).length +
    adviseKeyResult({ title: 'Publish articles', metric: 'reach', start: 0, target, unit }).length;
  expect(rulesOf(10)).toBe(0);
  expect(rulesOf(1)).toBe(2);
  const percent = {
    title: 'Migrate the archive',
    metric: 'reach',
    start: 0,
    target: 100,
    unit: { kind: 'percent' },
  } as const;
  expect(adviseKeyResult(percent)).toMatchObject([{ rule: 'task-not-result', strength: 'gentle' }]);
});

test('what is no task but has no number is asked how it is seen, unless it is chosen to be yes or no', () => {
  expect(adviseKeyResult({ title: 'Customers love us' })).toMatchObject([
    { rule: 'task-not-result', says: 'no-number', strength: 'gentle' },
  ]);
  expect(adviseKeyResult({ title: 'Our licence is granted', metric: 'yesNo' })).toEqual([]);
});

test('milestones and limits are measures of their own', () => {
  expect(adviseKeyResult({ title: 'Launch the shop', metric: 'milestones' })).toEqual([]);
  expect(adviseKeyResult({ title: 'Run the shop', metric: 'maintain', atLeast: 3 })).toEqual([]);
});

test.each(['constructor', '__proto__ of it', '', '   ', '🙂', 'toString'])(
  '%j is read without harm',
  (title) => {
    expect(adviseKeyResult({ title, metric: 'yesNo' })).toEqual([]);
  },
);
