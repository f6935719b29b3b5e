import { hasOwnLimits } from '../../../core/model/own-rules';
import type { Plan, PlanKeyResult } from '../../../core/model/plan';
import type { Settings } from '../../../core/model/records';
import type { SnapshotChoices } from '../../../core/model/take-snapshot';
import type { EmbedKey } from '../words/embed';

/** What a cycle's status, pace and week are told by here, and no snapshot holds, of what is shown. */
export function whatStays(
  { objectives }: Plan,
  { objectives: chosen }: Pick<SnapshotChoices, 'objectives'>,
  settings: Settings,
): EmbedKey[] {
  const shown = objectives.flatMap(({ record, keyResults }) =>
    (chosen?.has(record.id) ?? true) ? keyResults : [],
  );
  const stays: Partial<Record<EmbedKey, boolean>> = {
    usualRules: hasOwnLimits(settings),
    usualWeeks: settings.weekStart !== undefined,
    phasesStay: shown.some(({ record, phases }) => phases !== undefined && record.metric === 'reach'),
    dueStays: shown.some(hasDue),
  };
  return (Object.keys(stays) as EmbedKey[]).filter((key) => stays[key]);
}

/** Nothing else is judged by a due date of its own. */
const hasDue = ({ record: { metric, due } }: PlanKeyResult): boolean =>
  due !== undefined && (metric === 'yesNo' || metric === 'milestones');
