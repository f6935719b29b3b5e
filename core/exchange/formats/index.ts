import type { Format } from './format';
import { okrSheet } from './okr-sheet';
import { okrSheetCheckIns } from './okr-sheet-check-ins';
import { pacemarkCheckIns } from './pacemark-check-ins';
import { pacemarkOkrs } from './pacemark-okrs';
import { vivaGoalsCsv } from './viva-goals-csv';

export type { Format } from './format';

/** Every kind of file that can be read; of two that fit equally well the first is taken. */
export const formats: readonly Format[] = [
  okrSheet,
  okrSheetCheckIns,
  vivaGoalsCsv,
  pacemarkOkrs,
  pacemarkCheckIns,
];
