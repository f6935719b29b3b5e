import { kpiMayBeNegative } from '../../../core/model/may-be-negative';
import type { PlanKpi } from '../../../core/model/scorecard';
import type { CivilDate } from '../../../core/scoring';
import { type ReadEntry, readEntry, sayStatus, type Unit } from '../../../core/words';
import { sayKpis } from '../words/kpis';

const yes = new Set(['1', 'y', '✓', 'x', 'true']);
const no = new Set(['0', 'n', '–', '-', 'false']);

/** A reading as typed. `+4` adds to the latest until `day`; a yes/no takes yes, no, y, n, 1 and 0. */
export function readReading(text: string, kpi: PlanKpi, day: CivilDate, locale: string): ReadEntry {
  const { metric, unit } = kpi.record;
  if (metric === 'yesNo') return readYesNo(text, locale);
  return readEntry(text, {
    locale,
    unit,
    last: kpi.readings.findLast((one) => one.date <= day)?.value,
    mayBeNegative: kpiMayBeNegative(kpi),
  });
}

/** A reading as it stands in a cell of a sheet: a sign is part of the number there. */
export function readCell(
  text: string,
  { record }: { record: { metric?: string; unit?: Unit } },
  locale: string,
): ReadEntry {
  if (record.metric === 'yesNo') return readYesNo(text, locale);
  // A plus before a number of a sheet adds to nothing.
  const typed = text.trim().replace(/^\+/, '');
  return readEntry(typed, { locale, unit: record.unit, mayBeNegative: true });
}

function readYesNo(text: string, locale: string): ReadEntry {
  const typed = text.trim().toLocaleLowerCase(locale);
  const word = (key: 'yes' | 'no') => sayStatus(locale, key).toLocaleLowerCase(locale);
  const value =
    yes.has(typed) || typed === word('yes') ? 1 : no.has(typed) || typed === word('no') ? 0 : undefined;
  if (value === undefined) return { ok: false, problem: sayKpis(locale, 'readYesNo', { text: text.trim() }) };
  return { ok: true, value, ambiguous: false, shown: sayStatus(locale, value ? 'yes' : 'no') };
}
