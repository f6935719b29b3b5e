import { lazy } from '../plan/lazy';

export const QuickPanel = lazy(() => import('./quick-panel').then((module) => module.QuickPanel));
