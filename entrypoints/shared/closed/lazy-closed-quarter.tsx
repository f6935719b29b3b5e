import { lazy } from '../plan/lazy';

export const ClosedQuarter = lazy(() => import('./closed-quarter').then((module) => module.ClosedQuarter));
