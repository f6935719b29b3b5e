import heldOut from './held-out.json';

/**
 * Titles that measure the rule and that it is never made by. They were written and labelled by somebody who knew what
 * the rule is to find and nothing of how it does, after the rule was done: `task` is work, `wish` neither work nor a
 * number, `result` something measured.
 *
 * The first run, before anything was changed: what the rule finds (work, or no number) precision 0.955, recall 0.892;
 * what it calls a task by name precision 0.963, recall 0.762. Nothing was changed since by what they showed: who
 * improves the rule puts these titles into the training part and has new ones written blind.
 */
const titled = (label: string): string[] =>
  heldOut.filter((one) => one.label === label).map(({ title }) => title);

export const heldOutTasks = titled('task');
export const heldOutResults = titled('result');
export const heldOutWishes = titled('wish');
