import { lazy } from '../../shared/plan/lazy';

export const Kpis = lazy(() => import('./kpis-view').then((module) => module.KpisView));
