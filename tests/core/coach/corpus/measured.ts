import { adviseKeyResult } from '../../../../core/coach';

const found = (title: string) => adviseKeyResult({ title }).filter(({ rule }) => rule === 'task-not-result');

/** Whether the rule finds anything: work, or nothing that is measured. */
export const isFound = (title: string): boolean => found(title).length > 0;

/** Whether the coach calls a title a task, or a count of what is done; that it has no number is told otherwise. */
export const isCalledTask = (title: string): boolean => found(title).some(({ says }) => says !== 'no-number');

export interface Measured {
  /** Of what is called so, the share that is so. */
  precision: number;
  /** Of all that is so, the share that is called so. */
  recall: number;
  wrong: string[];
  missed: string[];
}

/** How well titles of one kind are told from the others. */
export function measured(
  kind: readonly string[],
  others: readonly string[],
  isCalled: (title: string) => boolean,
): Measured {
  const missed = kind.filter((title) => !isCalled(title));
  const wrong = others.filter(isCalled);
  const right = kind.length - missed.length;
  return { precision: right / (right + wrong.length), recall: right / kind.length, wrong, missed };
}
