import { burningOkr } from './burningokr';
import type { Format } from './format';
import { kpiTable } from './kpi-table';
import { loopCheckmarks } from './loop-checkmarks';
import { loopHabits } from './loop-habits';
import { okrSheet } from './okr-sheet';
import { okrSheetCheckIns } from './okr-sheet-check-ins';
import { okra } from './okra';
import { pacemarkCheckIns } from './pacemark-check-ins';
import { pacemarkOkrs } from './pacemark-okrs';
import { vivaGoalsCsv } from './viva-goals-csv';
import { vivaGoalsJson } from './viva-goals-json';

export type { Format } from './format';

/** Every kind of file that can be read; of two that fit equally well the first is taken. */
export const formats: readonly Format[] = [
  okrSheet,
  okrSheetCheckIns,
  vivaGoalsCsv,
  vivaGoalsJson,
  burningOkr,
  okra,
  kpiTable,
  loopHabits,
  loopCheckmarks,
  pacemarkOkrs,
  pacemarkCheckIns,
];
