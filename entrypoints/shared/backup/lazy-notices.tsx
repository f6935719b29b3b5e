import { lazy } from '../plan/lazy';

export const Notices = lazy(() => import('./notices').then((module) => module.Notices));
export const LostPlan = lazy(() => import('./lost-plan').then((module) => module.LostPlan));
export const SecondCopyButton = lazy(() =>
  import('./second-copy-button').then((module) => module.SecondCopyButton),
);
