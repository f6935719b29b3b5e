import { lazy } from '../../shared/plan/lazy';

export const loadPalette = () => import('./palette');

export const Palette = lazy(() => loadPalette().then((module) => module.Palette));
