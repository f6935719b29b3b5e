import type { Rule } from '../finding';
import { emptyPerspective } from './empty-perspective';
import { kpiOffTrack } from './kpi-off-track';
import { kpiOverload } from './kpi-overload';
import { movedTarget } from './moved-target';
import { noBaseline } from './no-baseline';
import { noDeadline } from './no-deadline';
import { noUnit } from './no-unit';
import { objectiveWithNumber } from './objective-with-number';
import { onlyLag } from './only-lag';
import { overreach } from './overreach';
import { sandbagging } from './sandbagging';
import { scoreWithoutReflection } from './score-without-reflection';
import { setAndForget } from './set-and-forget';
import { stale } from './stale';
import { taskNotResult } from './task-not-result';
import { tooEasy } from './too-easy';
import { tooFew } from './too-few';
import { tooManyKeyResults } from './too-many-key-results';
import { tooManyObjectives } from './too-many-objectives';
import { unlinkedObjective } from './unlinked-objective';
import { unmeasuredObjective } from './unmeasured-objective';

/** Every rule of the coach, in the order in which advice is shown. */
export const rules: readonly Rule[] = [
  taskNotResult,
  noBaseline,
  noUnit,
  noDeadline,
  setAndForget,
  stale,
  movedTarget,
  overreach,
  sandbagging,
  objectiveWithNumber,
  tooManyKeyResults,
  tooFew,
  onlyLag,
  unmeasuredObjective,
  kpiOffTrack,
  unlinkedObjective,
  emptyPerspective,
  tooManyObjectives,
  kpiOverload,
  tooEasy,
  scoreWithoutReflection,
];
