import { readOkrRows } from '../okr-rows/rows';
import type { Format } from './format';

/** A sheet of BurningOKR, saved as CSV. Its `End` is the target, not a date; it names no cycle. */
export const burningOkr: Format = {
  id: 'burningokr',
  columns: {
    objective: ['objective'],
    keyResult: ['key result'],
    team: ['team'],
    start: ['start'],
    target: ['end'],
    current: ['actual'],
    unit: ['unit'],
    corporateObjective: ['corporate objective'],
    description: ['description'],
    progress: ['progress'],
  },
  unused: ['corporateObjective', 'description', 'progress'],
  required: ['objective', 'keyResult', 'corporateObjective', 'target'],
  dates: [],
  amounts: ['start', 'target', 'current'],
  read: (reading) => readOkrRows('burningokr', reading),
};
