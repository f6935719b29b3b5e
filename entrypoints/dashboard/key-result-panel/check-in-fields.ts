import type { CheckIn } from '../../../core/model/records';
import type { Confidence } from '../../../core/scoring';

/** What a correction may set; `null` takes a field away. */
export interface CheckInFields {
  value: number;
  date: string;
  confidence: Confidence | null;
  note: string | null;
  blocker: string | null;
}

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
