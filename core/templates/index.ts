import { customerRetention } from './customer-retention';
import { customerRetentionScorecard } from './customer-retention-scorecard';
import { developer } from './developer';
import { freelancer } from './freelancer';
import { healthyLiving } from './healthy-living';
import { student } from './student';
import { teamLead } from './team-lead';
import type { Template } from './template';

export * from './framework';
export type { ReadingDays } from './scorecard-patches';
export type {
  Template,
  TemplateKpi,
  TemplateObjective,
  TemplateScorecard,
  TemplateStrategicObjective,
} from './template';
export { type TemplateTarget, templatePatches } from './template-patches';
export { customerRetention, customerRetentionScorecard };

/** Every plan that a person can begin with. */
export const templates: readonly Template[] = [
  customerRetention,
  customerRetentionScorecard,
  healthyLiving,
  developer,
  student,
  teamLead,
  freelancer,
];
