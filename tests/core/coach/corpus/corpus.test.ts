import { expect, test } from 'vitest';
import { isCalledTask, type Measured, measured } from './measured';
import { results, tasks, wishes } from './training';

const told = (part: string, { precision, recall, wrong, missed }: Measured): string =>
  `${part}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; wrongly called tasks: ${wrong.join('; ') || 'none'}; missed: ${missed.join('; ') || 'none'}`;

test('training: at most 1 in 20 of what is called a task is none, at most 3 in 20 tasks are missed', () => {
  const found = measured(tasks, [...results, ...wishes], isCalledTask);
  console.info(told('training', found));
  expect(found.precision, told('training', found)).toBeGreaterThanOrEqual(0.95);
  expect(found.recall, told('training', found)).toBeGreaterThanOrEqual(0.85);
});
