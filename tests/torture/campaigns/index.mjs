import { damage } from './damage.mjs';
import { kill } from './kill.mjs';

/** Every campaign, in the order in which they run. */
export const campaigns = [kill, damage];
