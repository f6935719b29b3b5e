import { lazy } from '../../shared/plan/lazy';

export const ChooseFramework = lazy(() =>
  import('./choose-framework').then((module) => module.ChooseFramework),
);
