/** Loads what checks a patch against its schema: only writing needs it, and the first picture should not wait for it. */
export const loadChecks = () => import('./validate');
