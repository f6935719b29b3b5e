import { lazy } from '../plan/lazy';

/** The templates are data that nobody needs before they ask for them. */
export const TemplateList = lazy(() => import('./template-choices').then((module) => module.TemplateChoices));
