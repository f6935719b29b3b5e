import { lazy } from '../../shared/plan/lazy';

export const YourData = lazy(() => import('./your-data').then((module) => module.YourData));
