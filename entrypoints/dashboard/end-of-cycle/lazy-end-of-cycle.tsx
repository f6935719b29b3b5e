import { lazy } from '../../shared/plan/lazy';

export const EndOfCycle = lazy(() => import('./end-of-cycle').then((module) => module.EndOfCycle));
