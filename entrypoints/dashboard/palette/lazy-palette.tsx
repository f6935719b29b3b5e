import { lazy } from '../../shared/plan/lazy';

export const Palette = lazy(() => import('./palette').then((module) => module.Palette));
