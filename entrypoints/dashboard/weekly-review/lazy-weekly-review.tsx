import { lazy } from '../../shared/plan/lazy';

export const WeeklyReview = lazy(() => import('./weekly-review').then((module) => module.WeeklyReview));
