import { type Drafts, noDrafts } from '../drafts';
import { checkInHeaders, columnsOf } from '../own/columns';
import { safeId } from '../own/more';
import { readReceipt } from '../own/receipt-cell';
import { cut, readConfidence } from '../said';
import type { Format, Reading } from './format';

/** The check-ins that this project wrote itself: each with its own id and that of its key result. */
export const pacemarkCheckIns: Format = {
  id: 'pacemark-check-ins',
  columns: columnsOf(checkInHeaders),
  required: ['date', 'keyResult', 'value', 'keyResultId', 'checkInId'],
  dates: ['date'],
  amounts: ['value'],
  numbersIn: 'en',
  read,
};

const longestNote = 10_000;

function read(reading: Reading): Drafts {
  const drafts = noDrafts();
  const ids = new Set<string>();
  for (const row of reading.rows) {
    const cell = (field: string) => reading.cell(row, field);
    const date = reading.date(cell('date'));
    const amount = reading.amount(cell('value'));
    if (!date) {
      if (cell('date')) reading.refuse(row, 'notADate', { text: cell('date') });
      else reading.refuse(row, 'noDate');
      continue;
    }
    if (!amount) {
      if (cell('value')) reading.refuse(row, 'valueNotANumber', { text: cell('value') });
      else reading.refuse(row, 'noValue');
      continue;
    }
    const texts = ['note', 'blocker'].map((field) => [field, cell(field)] as const);
    if (texts.some(([, text]) => text.length > longestNote)) reading.remark(row, 'noteCut');
    // A row that was copied to write another check-in below it still has the first one's id.
    const id = safeId(cell('checkInId'));
    const isFirst = id !== undefined && !ids.has(id);
    if (id) ids.add(id);
    const confidence = readConfidence(cell('confidence'));
    const receipt = readReceipt(cell('receipt'));
    drafts.loose.push({
      format: pacemarkCheckIns.id,
      file: reading.file,
      line: row.line,
      ...(isFirst ? { id } : {}),
      keyResult: safeId(cell('keyResultId')),
      title: cell('keyResult'),
      objective: cell('objective'),
      date,
      text: cell('value'),
      amount,
      ...(confidence ? { confidence } : {}),
      ...(receipt ? { receipt } : {}),
      ...Object.fromEntries(
        texts.filter(([, text]) => text !== '').map(([field, text]) => [field, cut(text, longestNote)]),
      ),
    });
  }
  return drafts;
}
