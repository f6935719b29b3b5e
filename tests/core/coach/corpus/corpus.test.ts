import { expect, test } from 'vitest';
import { heldOutResults, heldOutTasks } from './held-out';
import { type Measured, measured } from './measured';
import { results, tasks } from './training';

const told = (part: string, { precision, recall, wrong, missed }: Measured): string =>
  `${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrongly called tasks: ${wrong.join('; ') || 'none'}; missed: ${missed.join('; ') || 'none'}`;

test('training: at most 1 in 20 of what is called a task is none, at most 3 in 20 tasks are missed', () => {
  const found = measured(tasks, results);
  console.info(told('training', found));
  expect(found.precision, told('training', found)).toBeGreaterThanOrEqual(0.95);
  expect(found.recall, told('training', found)).toBeGreaterThanOrEqual(0.85);
});

// The aim is 0.85 here too. It is not reached: what is held is that the rule gets no worse.
test('held out: at most 1 in 20 of what is called a task is none, at most 4 in 20 tasks are missed', () => {
  const found = measured(heldOutTasks, heldOutResults);
  console.info(told('held out', found));
  expect(found.precision, told('held out', found)).toBeGreaterThanOrEqual(0.95);
  expect(found.recall, told('held out', found)).toBeGreaterThanOrEqual(0.8);
});

test('a third and more of at least 150 titles are held out, and none of them is in both parts', () => {
  const heldOut = [...heldOutTasks, ...heldOutResults];
  const all = [...tasks, ...results, ...heldOut];
  expect(all.length).toBeGreaterThanOrEqual(150);
  expect(heldOut.length).toBeGreaterThanOrEqual(all.length / 3);
  expect(new Set(all.map((title) => title.toLowerCase())).size).toBe(all.length);
});
