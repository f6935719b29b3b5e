import { okrRowId, readOkrRows } from '../okr-rows/rows';
import type { Format } from './format';

/** The common spreadsheet of OKRs: a row per key result, its objective and its quarter beside it. */
export const okrSheet: Format = {
  id: 'okr-sheet',
  columns: {
    objective: ['objective', 'parent objective', 'goal', 'okr'],
    keyResult: ['key result', 'key results', 'kr', 'metric', 'title'],
    owner: ['owner', 'lead', 'assignee', 'champion'],
    start: ['start value', 'start', 'baseline', 'from', 'initial', 'initial value'],
    target: ['target value', 'target', 'to', 'end value', 'goal value'],
    current: ['current value', 'current', 'actual', 'now'],
    unit: ['unit', 'units'],
    weight: ['weight', 'weighting', 'importance'],
    commitment: ['commitment', 'goal type', 'type'],
    due: ['due', 'due date', 'end date', 'target date'],
    cycle: ['quarter', 'period', 'cycle', 'session', 'interval', 'time period'],
    initiatives: ['initiatives', 'initiative', 'deliverables', 'deliverable'],
    score: ['score', 'progress', '% complete', 'attainment'],
  },
  unused: ['score'],
  required: ['objective', 'keyResult'],
  dates: ['due'],
  amounts: ['start', 'target', 'current', 'weight'],
  read: (reading) => readOkrRows('okr-sheet', reading),
};

/** The id of a key result of a sheet; the check-in file needs it to find one that was renamed since. */
export const okrSheetKeyResultId = (cycleId: string, objective: string, keyResult: string): string =>
  okrRowId('okr-sheet', cycleId, objective, keyResult);
