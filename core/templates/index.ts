import { customerRetention } from './customer-retention';
import { healthyLiving } from './healthy-living';
import { student } from './student';
import type { Template } from './template';

export type { Template, TemplateObjective } from './template';
export { templatePatches } from './template-patches';

/** Every plan that a person can begin with. */
export const templates: readonly Template[] = [customerRetention, healthyLiving, student];
