import { adviseKeyResult } from '../../../../core/coach';

/** Whether the coach calls a title a task; that a title has no number is another finding. */
export const isCalledTask = (title: string): boolean =>
  adviseKeyResult({ title }).some(({ rule, says }) => rule === 'task-not-result' && !says);

export interface Measured {
  /** Of what is called a task, the share that is one. */
  precision: number;
  /** Of all tasks, the share that is called one. */
  recall: number;
  wrong: string[];
  missed: string[];
}

export function measured(tasks: readonly string[], results: readonly string[]): Measured {
  const missed = tasks.filter((title) => !isCalledTask(title));
  const wrong = results.filter(isCalledTask);
  const right = tasks.length - missed.length;
  return { precision: right / (right + wrong.length), recall: right / tasks.length, wrong, missed };
}
