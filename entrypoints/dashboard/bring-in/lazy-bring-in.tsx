import { lazy } from '../../shared/plan/lazy';

export const BringIn = lazy(() => import('./bring-in').then((module) => module.BringIn));
