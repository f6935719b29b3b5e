import type { Plan } from '../../../core/model/plan';
import type { Actions } from './use-actions';
import type { PlanState } from './use-plan';

/** What every part of the page is given. */
export interface ViewProps {
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  actions: Actions;
  onBack(): void;
}
