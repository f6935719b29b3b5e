import type { Loss } from '../../../core/store';
import type { PlanState } from '../plan/use-plan';

/** What everything that speaks of the data itself is given. */
export interface AboutData {
  state: PlanState;
  lost: Loss | undefined;
  locale: string;
  /** In a tab of its own; links of the toolbar's popup open one. */
  isPage: boolean;
  onAccepted(): void;
}
