import { type Drafts, noDrafts } from '../drafts';
import { readConfidence, readNote } from '../said';
import type { Format, Reading } from './format';

/** The check-in file beside a sheet: a row per key result and date. */
export const okrSheetCheckIns: Format = {
  id: 'okr-sheet-check-ins',
  columns: {
    date: ['date', 'check in date', 'day'],
    objective: ['objective', 'parent objective', 'goal', 'okr'],
    keyResult: ['key result', 'kr', 'metric', 'title'],
    value: ['current value', 'value', 'current', 'actual', 'now'],
    confidence: ['confidence', 'status'],
    note: ['notes', 'note', 'comment', 'comments'],
    owner: ['owner', 'lead', 'assignee', 'champion'],
  },
  unused: ['owner'],
  required: ['date', 'keyResult', 'value'],
  dates: ['date'],
  amounts: ['value'],
  read,
};

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  for (const row of reading.rows) {
    const cell = (field: string) => reading.cell(row, field);
    const date = reading.date(cell('date'));
    if (!date) {
      if (cell('date')) reading.refuse(row, 'notADate', { text: cell('date') });
      else reading.refuse(row, 'noDate');
      continue;
    }
    if (!cell('keyResult')) {
      reading.refuse(row, 'noTitle');
      continue;
    }
    if (!cell('value')) {
      reading.refuse(row, 'noValue');
      continue;
    }
    if (cell('note').length > 10_000) reading.remark(row, 'noteCut');
    const confidence = readConfidence(cell('confidence'));
    drafts.loose.push({
      format: okrSheetCheckIns.id,
      file: reading.file,
      line: row.line,
      title: cell('keyResult'),
      objective: cell('objective'),
      date,
      text: cell('value'),
      amount: reading.amount(cell('value')),
      ...(confidence ? { confidence } : {}),
      ...readNote(cell('note')),
    });
  }
  return drafts;
}
