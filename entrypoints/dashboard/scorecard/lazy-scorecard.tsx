import { lazy } from '../../shared/plan/lazy';

export const Scorecard = lazy(() => import('./scorecard-view').then((module) => module.ScorecardView));
