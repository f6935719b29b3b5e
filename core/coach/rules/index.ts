import type { Rule } from '../finding';
import { noBaseline } from './no-baseline';
import { noUnit } from './no-unit';
import { taskNotResult } from './task-not-result';
import { tooFew } from './too-few';
import { tooManyKeyResults } from './too-many-key-results';
import { tooManyObjectives } from './too-many-objectives';

/** Every rule of the coach, in the order in which advice is shown. */
export const rules: readonly Rule[] = [
  taskNotResult,
  noBaseline,
  noUnit,
  tooManyKeyResults,
  tooFew,
  tooManyObjectives,
];
