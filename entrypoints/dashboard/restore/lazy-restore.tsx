import { lazy } from '../../shared/plan/lazy';

export const Restore = lazy(() => import('./restore').then((module) => module.Restore));
