import { lazy } from '../plan/lazy';

export const WidgetPreview = lazy(() => import('./widget-preview').then((module) => module.WidgetPreview));
