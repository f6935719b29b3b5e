import { lazy } from '../plan/lazy';

export const EmbedView = lazy(() => import('./embed-view').then((module) => module.EmbedView));
