import type { Plan } from '../../model';
import type { Confidence } from '../../scoring';
import { type Cell, csvOf } from '../own/cell';
import { type CheckInField, checkInHeaders } from '../own/columns';
import { writeReceipt } from '../own/receipt-cell';
import type { OutFormat } from './taken-out';

export const checkInsCsv: OutFormat = {
  id: 'check-ins-csv',
  label: 'checkInsCsv',
  about: 'checkInsCsvAbout',
  extension: 'csv',
  type: 'text/csv',
  needsMark: true,
  make: writeCheckIns,
};

/** Words that every reader of sheets takes for the owner's call. */
const confidences: Record<Confidence, string> = {
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
};

/** A row per check-in, of each key result in the order in which they count. */
function writeCheckIns(plans: readonly Plan[]): string {
  const fields = Object.keys(checkInHeaders) as CheckInField[];
  const rows = plans.flatMap(rowsOf);
  return csvOf([Object.values(checkInHeaders), ...rows.map((row) => fields.map((field) => row[field]))]);
}

function rowsOf({ objectives, unfiled }: Plan): Partial<Record<CheckInField, Cell>>[] {
  const all = [
    ...objectives.flatMap(({ record, keyResults }) =>
      keyResults.map((keyResult) => ({ objective: record.title, keyResult })),
    ),
    ...unfiled.map((keyResult) => ({ objective: undefined, keyResult })),
  ];
  return all.flatMap(({ objective, keyResult: { record, checkIns } }) =>
    checkIns.map(({ id, date, value, confidence, note, blocker, receipt }) => ({
      date,
      objective,
      keyResult: record.title,
      value,
      confidence: confidence && confidences[confidence],
      note,
      blocker,
      keyResultId: record.id,
      checkInId: id,
      receipt: writeReceipt(receipt),
    })),
  );
}
