import { lazy } from '../../shared/plan/lazy';

export const PageOffer = lazy(() => import('./page-offer').then((module) => module.PageOffer));
