import type { CheckIn, KeyResult } from '../../../core/model/records';
import type { Confidence } from '../../../core/scoring';
import { formatCurrent, formatNumber } from '../../../core/words';
import { changedFields } from '../../shared/edit/changed-fields';
import { dayProblem } from '../../shared/edit/day-problem';
import { readCell } from '../../shared/scorecard/read-reading';

/** What a correction may set; `null` takes a field away. */
export interface CheckInFields {
  value: number;
  date: string;
  confidence: Confidence | null;
  note: string | null;
  blocker: string | null;
}

/** A check-in as it stands in its editor: everything is still text. */
type CheckInTexts = Record<keyof CheckInFields, string>;

/** The fields of a check-in as its editor leaves them where nothing is typed. */
export const checkInFields = (
  checkIn: Partial<CheckIn> & Pick<CheckIn, 'value' | 'date'>,
): CheckInFields => ({
  value: checkIn.value,
  date: checkIn.date,
  confidence: checkIn.confidence ?? null,
  note: checkIn.note?.trim() || null,
  blocker: checkIn.blocker?.trim() || null,
});

type Measured = Pick<KeyResult, 'metric' | 'unit'>;

/** How a value stands in the editor: that of a yes/no as a word. */
export const valueText = (value: number, { metric }: Measured, locale: string): string =>
  metric === 'yesNo'
    ? formatCurrent({ kind: 'yesNo' }, value, undefined, locale)
    : formatNumber(value, locale);

/** The value that stands in the editor. A text that nobody changed is the value itself, with all of its digits. */
export function readCorrected(
  text: string,
  before: number | undefined,
  record: Measured,
  locale: string,
): { ok: true; value: number } | { ok: false; problem: string } {
  if (before !== undefined && text === valueText(before, record, locale)) return { ok: true, value: before };
  return readCell(text, { record }, locale);
}

/** What was typed over the fields that the editor began with. */
export function readCheckIn(
  before: CheckInFields,
  { value, date, confidence, note, blocker }: CheckInTexts,
  record: Measured,
  today: string,
  locale: string,
): { changed: Partial<CheckInFields> } | { field: 'value' | 'date'; problem: string } {
  const entry = readCorrected(value, before.value, record, locale);
  if (!entry.ok) return { field: 'value', problem: entry.problem };
  const problem = dayProblem(date, today, locale);
  if (problem) return { field: 'date', problem };
  const said = (confidence || undefined) as Confidence | undefined;
  const fields = checkInFields({ value: entry.value, date, confidence: said, note, blocker });
  return { changed: changedFields(before, fields) };
}
