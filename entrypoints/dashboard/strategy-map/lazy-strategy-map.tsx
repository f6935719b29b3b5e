import { lazy } from '../../shared/plan/lazy';

export const StrategyMap = lazy(() => import('./strategy-map-view').then((module) => module.StrategyMapView));
