import { lazy } from '../../shared/plan/lazy';

export const Alignment = lazy(() => import('./alignment-view').then((module) => module.AlignmentView));
export const SupportField = lazy(() => import('./support-field').then((module) => module.SupportField));
