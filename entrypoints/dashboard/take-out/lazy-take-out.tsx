import { lazy } from '../../shared/plan/lazy';

export const TakeOut = lazy(() => import('./take-out').then((module) => module.TakeOut));
