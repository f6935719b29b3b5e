import { adviseKeyResult } from '../../../../core/coach';

/** Whether the coach calls a title a task, or a count of what is made; that it has no number is another finding. */
export const isCalledTask = (title: string): boolean =>
  adviseKeyResult({ title }).some(({ rule, says }) => rule === 'task-not-result' && says !== 'no-number');

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
