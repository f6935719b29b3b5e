import { type Doc, type Fields, type KpiReading, mainScorecard, type Patch } from '../../model';
import { asNew, recordFate } from '../fate';
import { identityOf } from '../identity';
import type { Say } from '../messages';
import type { RecordFate, RowReport } from '../preview';
import { plainNumber, unitName } from '../unit-of';
import { valueFor } from './cell-value';
import { holdsAny } from './period';
import type { CellDraft } from './rows';

/** The KPI that takes readings: what it measures, and those that it shows already. */
export interface Taker extends Pick<Fields<'kpi'>, 'metric' | 'unit' | 'title'> {
  id: string;
  shown: readonly KpiReading[];
}

export interface WrittenReadings {
  patches: Patch[];
  counts: Record<RecordFate, number>;
  remarks: RowReport[];
  dates: string[];
  /** The periods in which it has other values, which stay. */
  others: string[];
  /** Those that hold others of its cells: a sum is no reading beside its parts. */
  sums: CellDraft[];
}

/** The readings that cells become: one for each period in which the KPI has none. */
export function writeReadings(
  cells: readonly CellDraft[],
  kpi: Taker,
  doc: Doc | undefined,
  say: Say,
): WrittenReadings {
  const counts = { new: 0, there: 0, back: 0 };
  const written: WrittenReadings = { patches: [], counts, remarks: [], dates: [], others: [], sums: [] };
  const seen = new Map<string, number>();
  const valued = cells.filter((cell) => valueFor(cell, kpi) !== undefined).map(({ period }) => period);
  for (const cell of cells) {
    const { period, date, file, line } = cell;
    if (holdsAny(period, valued)) {
      written.sums.push(cell);
      continue;
    }
    const value = valueFor(cell, kpi);
    if (value === undefined) {
      written.remarks.push({ file, line, why: whyNot(cell, kpi, say) });
      continue;
    }
    const first = seen.get(period.id);
    if (first !== undefined) {
      const { text, header } = cell;
      const why = say('readingTwice', { text, column: header, title: kpi.title });
      if (first !== value) written.remarks.push({ file, line, why });
      continue;
    }
    seen.set(period.id, value);
    written.dates.push(date);
    const id = identityOf('kpi-table', 'reading', kpi.id, period.id);
    const stored = doc?.records[id];
    const shown = kpi.shown.filter(
      (one) => one.id === id || (one.date >= period.start && one.date <= period.end),
    );
    const fate = shown.length > 0 ? 'there' : recordFate('reading', stored);
    counts[fate]++;
    if (fate === 'there') {
      if (shown.length > 0 && shown.every((one) => one.value !== value)) written.others.push(period.id);
      continue;
    }
    const set = fate === 'back' ? { removed: false } : asNew({ kpi: kpi.id, date, value }, stored);
    written.patches.push({ doc: mainScorecard, kind: 'reading', id, set });
  }
  return written;
}

function whyNot({ text, header, amount }: CellDraft, { title, metric, unit }: Taker, say: Say): string {
  if (metric === 'yesNo') return say('notYesNo', { text, title });
  if (!amount) return say('readingLeft', { text, column: header });
  return say('readingOther', { text, column: header, unit: unitName(unit ?? plainNumber, say) });
}
