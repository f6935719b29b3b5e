import { lazy } from '../../shared/plan/lazy';

export const KeyResultPanel = lazy(() =>
  import('./key-result-panel').then((module) => module.KeyResultPanel),
);
