import { lazy } from '../plan/lazy';

export const StrategyPreview = lazy(() =>
  import('./strategy-preview').then((module) => module.StrategyPreview),
);
