import { damage } from './damage.mjs';
import { erase } from './erase.mjs';
import { full } from './full.mjs';
import { kill } from './kill.mjs';
import { power } from './power.mjs';
import { windows } from './windows.mjs';
import { worker } from './worker.mjs';

/** Every campaign, in the order in which they run. */
export const campaigns = [kill, worker, damage, erase, windows, full, power];
