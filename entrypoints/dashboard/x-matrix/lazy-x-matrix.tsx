import { lazy } from '../../shared/plan/lazy';

export const XMatrix = lazy(() => import('./x-matrix').then((module) => module.XMatrix));
