import { lazy } from '../../shared/plan/lazy';

export const PastCycles = lazy(() => import('./past-cycles').then((module) => module.PastCycles));
