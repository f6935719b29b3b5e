import { lazy } from '../../shared/plan/lazy';

export const PlanOnAPage = lazy(() => import('./plan-on-a-page').then((module) => module.PlanOnAPage));
