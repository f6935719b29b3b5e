import type { KpiReading } from '../../../core/model/records';
import type { PlanKpi } from '../../../core/model/scorecard';
import { formatNumber, formatReading } from '../../../core/words';
import { dayProblem } from '../../shared/edit/day-problem';
import { readCell } from '../../shared/scorecard/read-reading';

/** A reading as it stands in its editor: everything is still text. */
export interface ReadingTexts {
  value: string;
  date: string;
  note: string;
}

/** What a correction may set; `null` takes a field away. */
export interface ReadingFields {
  value: number;
  date: string;
  note: string | null;
}

export interface ReadingProblem {
  field: 'value' | 'date';
  problem: string;
}

export const readingTexts = (
  { value, date, note = '' }: KpiReading,
  { record }: PlanKpi,
  locale: string,
): ReadingTexts => ({
  value: record.metric === 'yesNo' ? formatReading(value, record, locale) : formatNumber(value, locale),
  date,
  note,
});

/** The fields as the editor leaves them where nothing is typed: its value has fewer digits than one may have. */
export function begunReading(reading: KpiReading, kpi: PlanKpi, locale: string): ReadingFields {
  const { value, date, note } = readingTexts(reading, kpi, locale);
  const read = readCell(value, kpi, locale);
  return { value: read.ok ? read.value : reading.value, date, note: note.trim() || null };
}

export function readReadingTexts(
  { value, date, note }: ReadingTexts,
  kpi: PlanKpi,
  today: string,
  locale: string,
): { fields: ReadingFields } | ReadingProblem {
  const read = readCell(value, kpi, locale);
  if (!read.ok) return { field: 'value', problem: read.problem };
  const problem = dayProblem(date, today, locale);
  if (problem) return { field: 'date', problem };
  return { fields: { value: read.value, date, note: note.trim() || null } };
}
