import type { Doc, DocId, Patch } from '../../../core/model';
import { closeCycle } from '../../../core/model/review';
import { planFrom } from './use-cycle';

/** What closes a cycle as it stands when that is written; nothing where it is closed by then, as at a second press. */
export const closeOnce =
  (cycleId: string, how: Parameters<typeof closeCycle>[1], today: string) =>
  (docs: ReadonlyMap<DocId, Doc>): Patch[] => {
    const plan = planFrom(docs)(cycleId);
    return plan.closed ? [] : closeCycle(plan, how, today);
  };
