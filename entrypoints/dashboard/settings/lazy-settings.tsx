import { lazy } from '../../shared/plan/lazy';

export const SettingsView = lazy(() => import('./settings-view').then((module) => module.SettingsView));
